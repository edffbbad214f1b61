import type { Envelope } from '../event/envelope.ts'
import { fold } from '../incident/fold.ts'
import type { IncidentState } from '../incident/state.ts'
import { emptyIncident } from '../incident/state.ts'
import { inDrillTime } from './entries.ts'

const read = new WeakMap<readonly Envelope[], readonly Envelope[]>()
/** Each event's entry, so that a log that grew by one is not another one. */
const entries = new WeakMap<Envelope, Envelope>()

/**
 * A log, in its order, as it is read: in that of a drill with a clock of its own each entry says by that clock when it was
 * made, as the state does. Every other log is given back as it is.
 */
export function readLog(events: readonly Envelope[]): readonly Envelope[] {
  const known = read.get(events)
  if (known) return known
  const found = events.some(({ type }) => type === 'drill.began') ? inItsTime(events) : events
  read.set(events, found)
  return found
}

function inItsTime(events: readonly Envelope[]): Envelope[] {
  let state = emptyIncident
  return events.map((event) => {
    const entry = entryOf(event, state)
    if (event.type === 'halt.declared' || event.type.startsWith('drill.')) state = fold(state, [event])
    return entry
  })
}

function entryOf(event: Envelope, state: IncidentState): Envelope {
  const entry = inDrillTime(event, state)
  const known = entries.get(event)
  if (known?.enteredAt === entry.enteredAt) return known
  entries.set(event, entry)
  return entry
}
