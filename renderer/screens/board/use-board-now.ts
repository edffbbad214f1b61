import type { IncidentState } from '../../../shared/incident/state.ts'
import { useNow } from '../../store/clock.ts'

/** The moment (ms) for which the board is drawn: now, and for a closed incident when it was closed. */
export function useBoardNow(state: Pick<IncidentState, 'closed'>): number {
  const now = useNow()
  return state.closed?.at ?? now
}
