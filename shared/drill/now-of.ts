import type { IncidentState } from '../incident/state.ts'
import { drillTime } from './clock.ts'

/**
 * The present moment of an incident (ms) where the wall shows `wall` (ms): the wall's, but in a drill with a clock of its own
 * that clock's. Whatever counts time in an incident counts this one.
 */
export function nowOf({ exercise }: Pick<IncidentState, 'exercise'>, wall: number): number {
  return exercise ? drillTime(exercise.clock, wall) : wall
}
