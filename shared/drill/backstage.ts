import type { Envelope } from '../event/envelope.ts'
import type { IncidentState } from '../incident/state.ts'

/** What is the facilitator's alone, for good. */
const never: readonly string[] = ['drill.noted']
/** What would tell the room beforehand what is coming, or what is thought of it: shown once the drill is over. */
const later: readonly string[] = [
  'drill.tagged',
  'inject.held',
  'inject.unheld',
  'inject.changed',
  'inject.improvised',
  'inject.skipped'
]

const shown = new WeakMap<readonly Envelope[], { readonly over: boolean; readonly events: readonly Envelope[] }>()

/**
 * The events of a log that the room of a drill may see, in their order; of every other incident all of them. It is what the
 * screens show: whoever uses this console could read the file.
 */
export function onStage(
  events: readonly Envelope[],
  { exercise }: Pick<IncidentState, 'exercise'>
): readonly Envelope[] {
  if (!exercise) return events
  const over = exercise.ended !== undefined
  const known = shown.get(events)
  if (known?.over === over) return known.events
  const seen = events.filter(({ type }) => !never.includes(type) && (over || !later.includes(type)))
  shown.set(events, { over, events: seen })
  return seen
}
