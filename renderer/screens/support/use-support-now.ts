import { useStore } from 'zustand'
import { clock } from '../../store/clock.ts'
import type { OpenIncidentProps } from '../incident-gate.tsx'

const STEP_MS = 2_000

/**
 * The present moment (ms) for what need not count by the second: what was just recorded is never after it. It stands still
 * once the incident is closed.
 */
export function useSupportNow({ state, events }: Pick<OpenIncidentProps, 'state' | 'events'>): number {
  const step = useStore(clock, ({ now }) => Math.ceil(now / STEP_MS) * STEP_MS)
  const newest = Math.min(events.at(-1)?.enteredAt ?? 0, step + STEP_MS)
  return state.closed?.at ?? Math.max(step, newest)
}
