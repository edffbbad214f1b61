import { readDay } from '../../report/typed-time.ts'
import { instantOf } from '../../report/zoned.ts'

/** The last millisecond of a day as it was typed, on the clocks of a zone; null where it is no day. */
export function endOfTypedDay(text: string, timeZone: string): number | null {
  const day = readDay(text.trim())
  if (!day) return null
  return instantOf({ ...day, hour: 23, minute: 59, second: 59 }, timeZone).at + 999
}
