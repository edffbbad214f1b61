import { formatDay } from '../../../shared/report/time.ts'

/** Every zone's day begins at a full quarter of an hour of UTC. */
const QUARTER_MS = 15 * 60_000

/** Reads the day of an instant (ms) in a zone; a quarter of an hour is looked up once. */
export function dayReader(zone: string): (ms: number) => string {
  const days = new Map<number, string>()
  return (ms) => {
    const quarter = Math.floor(ms / QUARTER_MS)
    const known = days.get(quarter)
    if (known !== undefined) return known
    const day = formatDay(ms, zone)
    days.set(quarter, day)
    return day
  }
}
