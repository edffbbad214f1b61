/** From this share of a limit on a value is near it. */
const NEAR = 0.8

/** A value beside its limit: how far it is (1 is the limit), null where the value is not known. */
export type Nearness = {
  readonly value: number | null
  readonly limit: number
  readonly share: number | null
  readonly level: 'unknown' | 'calm' | 'near' | 'over'
}

/** How near a value is to a limit that it goes over only above it (`over`), or that it reaches (`at`). */
export function nearness(value: number | null, limit: number, breaks: 'over' | 'at'): Nearness {
  if (value === null) return { value, limit, share: null, level: 'unknown' }
  const share = limit === 0 ? 1 : value / limit
  const broken = breaks === 'at' ? value >= limit : value > limit
  return { value, limit, share, level: broken ? 'over' : share >= NEAR ? 'near' : 'calm' }
}
