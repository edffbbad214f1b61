import { fixedTimeAt } from './fixed-zone.ts'
import { zoneFormats } from './zone-format.ts'

/** A date and a time as a clock on the wall shows them: `month` 1–12, `hour` 0–23. It says nothing of its zone. */
export type WallTime = {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly hour: number
  readonly minute: number
  readonly second: number
}

/**
 * The instant (ms) that a wall clock of a zone means. Where the clocks are put forward a time may be `skipped`: it counts
 * on from before the change, as a watch nobody has set would. Where they are put back a time may come `twice`: `at` is
 * the earlier one and `other` the later.
 */
export type ZonedInstant =
  | { readonly kind: 'once'; readonly at: number }
  | { readonly kind: 'skipped'; readonly at: number }
  | { readonly kind: 'twice'; readonly at: number; readonly other: number }

const DAY = 24 * 60 * 60_000

/** Reads a wall time on the clocks of an IANA zone. An unknown zone is UTC. */
export function instantOf(wall: WallTime, timeZone: string): ZonedInstant {
  const asUtc = Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute, wall.second)
  const before = offsetAt(asUtc - DAY, timeZone)
  const after = offsetAt(asUtc + DAY, timeZone)
  const fitting = [...new Set([asUtc - before, asUtc - after])]
    .filter((at) => offsetAt(at, timeZone) === asUtc - at)
    .sort((a, b) => a - b)
  const [at, other] = fitting
  if (at === undefined) return { kind: 'skipped', at: asUtc - before }
  return other === undefined ? { kind: 'once', at } : { kind: 'twice', at, other }
}

/** What the clocks of an IANA zone show at an instant (ms), to the second. An unknown zone is UTC. */
export function wallTimeAt(ms: number, timeZone: string): WallTime {
  return fixedTimeAt(ms, timeZone) ?? askedTimeAt(ms, timeZone)
}

function askedTimeAt(ms: number, timeZone: string): WallTime {
  const found = Object.fromEntries(
    formatOf(timeZone)
      .formatToParts(ms)
      .map((part) => [part.type, Number(part.value)])
  )
  const of = (name: keyof WallTime) => found[name] ?? 0
  return {
    year: of('year'),
    month: of('month'),
    day: of('day'),
    hour: of('hour'),
    minute: of('minute'),
    second: of('second')
  }
}

/** How far (ms) the clocks of a zone are ahead of UTC at an instant. */
function offsetAt(ms: number, timeZone: string): number {
  const whole = Math.floor(ms / 1000) * 1000
  const wall = wallTimeAt(whole, timeZone)
  return Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute, wall.second) - whole
}

const formatOf = zoneFormats({
  calendar: 'gregory',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  second: 'numeric',
  hourCycle: 'h23'
})
