import { useMemo } from 'react'
import { useStore } from 'zustand'
import { supportLate } from '../../shared/view/support/waiting.ts'
import { clock } from './clock.ts'
import type { OpenIncident } from './incident.ts'
import { useIncidentSoon } from './incident.ts'

const STEP_MS = 10_000

const stateOf = ({ log }: OpenIncident) => log.state

/** How many things at the support desk of the open incident are late. */
export function useSupportWaiting(): number {
  const state = useIncidentSoon(stateOf)
  const step = useStore(clock, ({ now }) => Math.floor(now / STEP_MS) * STEP_MS)
  return useMemo(() => supportLate(state, step), [state, step])
}
