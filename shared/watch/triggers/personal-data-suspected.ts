import { atOnce } from './subject.ts'
import type { Trigger } from './subject.ts'

/** Personal data may have leaked. The first report of it starts the clock; later ones are the same matter. */
export const personalDataSuspected: Trigger<'personalDataSuspected'> = ({ signals }, rule) =>
  signals('personalData')
    .slice(0, 1)
    .map((signal) => atOnce(rule, signal.id, signal))
