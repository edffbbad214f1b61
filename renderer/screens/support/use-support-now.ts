import { useStore } from 'zustand'
import { clock } from '../../store/clock.ts'
import type { OpenIncidentProps } from '../incident-gate.tsx'

const STEP_MS = 2_000

/**
 * The present moment (ms) for what need not count by the second: what was just recorded is never after it. It stands still
 * once the incident is closed.
 */
export function useSupportNow({ state, events }: Pick<OpenIncidentProps, 'state' | 'events'>): number {
  const now = useRecordedNow(events)
  return state.closed?.at ?? now
}

/** The same moment (ms) for what outlives the incident. */
export function useRecordedNow(events: OpenIncidentProps['events']): number {
  const step = useStore(clock, ({ now }) => Math.ceil(now / STEP_MS) * STEP_MS)
  const newest = Math.min(events.at(-1)?.enteredAt ?? 0, step + STEP_MS)
  return Math.max(step, newest)
}
