import type { Envelope } from '../event/envelope.ts'
import { isEngine } from '../incident/engine.ts'
import type { IncidentState } from '../incident/state.ts'
import { drillTime } from './clock.ts'

/**
 * An event as the log of a drill is read: when it was entered is told by the drill's clock as it ran then, like when it
 * happened. The very same event where no such clock runs. What the engine writes it writes the moment it falls due, however
 * far the drill's clock goes between two of its looks.
 */
export function inDrillTime(event: Envelope, { exercise }: Pick<IncidentState, 'exercise'>): Envelope {
  if (!exercise) return event
  const entered = drillTime(exercise.clock, event.enteredAt)
  return { ...event, enteredAt: isEngine(event.actor) ? Math.min(entered, event.happenedAt) : entered }
}
