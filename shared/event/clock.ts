/**
 * Hybrid logical clock (Kulkarni et al. 2014): 48 bits of milliseconds since the epoch and a 16-bit counter, both in
 * hexadecimal of fixed width, so that later sorts after earlier as plain text.
 */
export type ClockReading = string

const COUNTER_LIMIT = 0xffff

/** The reading before every other. */
export const clockZero: ClockReading = format(0, 0)

/** The next reading after `last`, never before it, whatever the wall clock (`now`, ms) says. */
export function tick(last: ClockReading, now: number): ClockReading {
  const { wall, counter } = parseReading(last)
  if (now > wall) return format(now, 0)
  if (counter < COUNTER_LIMIT) return format(wall, counter + 1)
  return format(wall + 1, 0)
}

/** The later of two readings: what a clock becomes when it sees an event of another installation. */
export function latest(a: ClockReading, b: ClockReading): ClockReading {
  return a > b ? a : b
}

/** Splits a reading into its milliseconds and its counter. */
export function parseReading(reading: ClockReading): { wall: number; counter: number } {
  return { wall: Number.parseInt(reading.slice(0, 12), 16), counter: Number.parseInt(reading.slice(13), 16) }
}

/** How far (ms) an order clock may stand from the wall clock of its entry before the event is flagged. */
export const FAR_OFF_MS = 10 * 60_000

/** Whether the clock that ordered an event stood far from the wall clock of the machine that wrote it. */
export function isFarOff(event: { at: ClockReading; enteredAt: number }): boolean {
  return Math.abs(parseReading(event.at).wall - event.enteredAt) > FAR_OFF_MS
}

function format(wall: number, counter: number): ClockReading {
  return `${wall.toString(16).padStart(12, '0')}-${counter.toString(16).padStart(4, '0')}`
}
