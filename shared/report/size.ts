const KILO = 1024
const UNITS = ['B', 'KB', 'MB', 'GB'] as const

/** A size in bytes as people say it: `512 B`, `48 KB`, `3.2 MB`. */
export function sizeWords(bytes: number): string {
  const step = bytes < 1 ? 0 : Math.min(UNITS.length - 1, Math.floor(Math.log(bytes) / Math.log(KILO)))
  const value = bytes / KILO ** step
  const rounded = value < 10 && step > 0 ? value.toFixed(1) : String(Math.round(value))
  return `${rounded} ${UNITS[step] ?? ''}`
}
