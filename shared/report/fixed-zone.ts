import type { WallTime } from './zoned.ts'

const HOUR = 60 * 60_000
/** From here on (ms) the zones below have kept one distance from UTC: Japan's last summer time ended in 1951. */
const SINCE = Date.UTC(1952, 0, 1)

/** Zones that never put their clocks forward or back, and how far (ms) they are ahead of UTC. */
const AHEAD: Readonly<Record<string, number>> = { UTC: 0, 'Asia/Tokyo': 9 * HOUR }

/**
 * What the clocks of a zone show that has one distance from UTC, by arithmetic: the zones that this console mostly shows need
 * no calendar of the system, which takes 10 ms to open and far longer to ask. Null for other zones and for long ago.
 */
export function fixedTimeAt(ms: number, timeZone: string): WallTime | null {
  const ahead = Object.hasOwn(AHEAD, timeZone) ? AHEAD[timeZone] : undefined
  if (ahead === undefined || !(ms >= SINCE)) return null
  const shown = new Date(ms + ahead)
  return {
    year: shown.getUTCFullYear(),
    month: shown.getUTCMonth() + 1,
    day: shown.getUTCDate(),
    hour: shown.getUTCHours(),
    minute: shown.getUTCMinutes(),
    second: shown.getUTCSeconds()
  }
}
