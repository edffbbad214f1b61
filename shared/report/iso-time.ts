import { wallTimeAt } from './zoned.ts'

const MINUTE = 60_000

/**
 * An instant (ms) on the clocks of an IANA zone with their offset, as ISO 8601 writes it: `2026-03-01T09:00:00+09:00`.
 * Milliseconds stand there only where there are any: reading it back gives the same instant.
 */
export function isoIn(ms: number, timeZone: string): string {
  const wall = wallTimeAt(ms, timeZone)
  const fine = ((ms % 1000) + 1000) % 1000
  const asUtc = Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute, wall.second)
  const offset = Math.round((asUtc - (ms - fine)) / MINUTE)
  const two = (value: number) => String(value).padStart(2, '0')
  const day = `${String(wall.year).padStart(4, '0')}-${two(wall.month)}-${two(wall.day)}`
  const clock = `${two(wall.hour)}:${two(wall.minute)}:${two(wall.second)}${fine === 0 ? '' : `.${String(fine).padStart(3, '0')}`}`
  const ahead = Math.abs(offset)
  return `${day}T${clock}${offset < 0 ? '-' : '+'}${two(Math.floor(ahead / 60))}:${two(ahead % 60)}`
}
