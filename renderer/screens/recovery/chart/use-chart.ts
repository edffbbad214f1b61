import { useMemo } from 'react'
import { useStore } from 'zustand'
import type { Chart } from '../../../../shared/view/chart/chart.ts'
import { chartOf } from '../../../../shared/view/chart/chart.ts'
import { clock } from '../../../store/clock.ts'
import type { OpenIncidentProps } from '../../incident-gate.tsx'
import { historyOf } from './history-of.ts'

const STEP_MS = 10_000

/** The chart of the open incident: it follows each event, and the time in steps of ten seconds. */
export function useChart({ state, events, playbook }: Omit<OpenIncidentProps, 'stream'>): Chart {
  const tick = useStore(clock, ({ now }) => Math.floor(now / STEP_MS) * STEP_MS)
  const now = Math.max(tick, events.at(-1)?.enteredAt ?? 0)
  return useMemo(() => chartOf(state, historyOf(events), events, playbook, now), [state, events, playbook, now])
}
