import type { Envelope } from '../event/envelope.ts'
import type { IncidentState } from '../incident/state.ts'
import { drillTime } from './clock.ts'

/**
 * An event as the log of a drill is read: when it was entered is told by the drill's clock as it ran then, like when it
 * happened. The very same event where no such clock runs.
 */
export function inDrillTime(event: Envelope, { exercise }: Pick<IncidentState, 'exercise'>): Envelope {
  return exercise ? { ...event, enteredAt: drillTime(exercise.clock, event.enteredAt) } : event
}
