/** Which parts of an instant are wanted, and how they are written. */
export type ZoneShape = Readonly<Omit<Intl.DateTimeFormatOptions, 'timeZone'>>

/**
 * A maker of formats of one shape, one for each IANA zone; an unknown zone is UTC. Making a format costs far more than
 * using it, and a list of 10,000 rows uses one zone, so that each is made once.
 */
export function zoneFormats(shape: ZoneShape): (timeZone: string) => Intl.DateTimeFormat {
  const made = new Map<string, Intl.DateTimeFormat>()
  return (timeZone) => {
    const known = made.get(timeZone)
    if (known) return known
    const format = makeFormat(shape, timeZone)
    made.set(timeZone, format)
    return format
  }
}

function makeFormat(shape: ZoneShape, timeZone: string): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat('en-US', { ...shape, timeZone })
  } catch {
    return new Intl.DateTimeFormat('en-US', { ...shape, timeZone: 'UTC' })
  }
}
