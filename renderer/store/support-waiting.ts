import { useMemo } from 'react'
import { useStore } from 'zustand'
import { supportLate } from '../../shared/view/support/waiting.ts'
import { clock } from './clock.ts'
import { useIncident } from './incident.ts'

const STEP_MS = 10_000

/** How many things at the support desk of the open incident are late. */
export function useSupportWaiting(): number {
  const state = useIncident(({ log }) => log.state)
  const step = useStore(clock, ({ now }) => Math.floor(now / STEP_MS) * STEP_MS)
  return useMemo(() => supportLate(state, step), [state, step])
}
