const SECOND = 1000

/** A span as people type it (`25`, `25:00` and `1:25:00`: minutes, minutes and seconds, hours too), in ms; null where it is none. */
export function parseSpan(typed: string): number | null {
  const parts = typed.normalize('NFKC').trim().split(':')
  if (parts.length > 3 || parts.some((part) => !/^\d{1,4}$/.test(part))) return null
  const [first = 0, second = 0, third = 0] = parts.map(Number)
  if (parts.length === 1) return first * 60 * SECOND
  if (second > 59 || third > 59) return null
  return (parts.length === 2 ? first * 60 + second : first * 3600 + second * 60 + third) * SECOND
}
