import type { NewEvent } from '../../event/envelope.ts'
import { haltEvents } from '../halt/events.ts'
import type { Context } from '../noun.ts'
import { writerOf } from '../noun.ts'
import { outstandingOf } from '../outstanding.ts'
import type { IncidentState } from '../state.ts'

const write = writerOf(haltEvents)

/**
 * A drill that ends leaves no halt open: whatever was not done is listed in its closing, after the end, so that it is no deed
 * of the room. Nothing where the room has closed the halt already.
 */
export function closing(state: IncidentState, { playbook }: Pick<Context, 'playbook'>): NewEvent[] {
  if (state.closed) return []
  const outstanding = outstandingOf(state, playbook).map(({ kind, ids }) => ({ kind, ids: [...ids] }))
  const open = outstanding.find(({ kind }) => kind === 'duty')?.ids.length ?? 0
  return [write('halt.closed', { reason: '', open, outstanding })]
}
