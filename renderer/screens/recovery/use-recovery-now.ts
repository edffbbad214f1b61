import { useStore } from 'zustand'
import type { IncidentState } from '../../../shared/incident/state.ts'
import { clock } from '../../store/clock.ts'

const STEP_MS = 2_000

/** The moment (ms) for which the recovery is drawn, in steps of two seconds: counts that run have clocks of their own. */
export function useRecoveryNow({ closed }: Pick<IncidentState, 'closed'>): number {
  const now = useStore(clock, (state) => Math.ceil(state.now / STEP_MS) * STEP_MS)
  return closed?.at ?? now
}
