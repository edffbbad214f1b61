import { useEffect } from 'react'
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { OwnScenarioView, PlanView } from '../../shared/bridge/scenario-rows.ts'
import type { DrillRun } from '../../shared/drill/plan/run.ts'
import { ask } from './line.ts'
import { reportFault } from './toasts.ts'

/** Our own scenarios, the planned drills and the drills that ran, as the host lists them; null before the first answer. */
export type KnownDrills = {
  readonly own: readonly OwnScenarioView[] | null
  readonly plans: readonly PlanView[] | null
  readonly runs: readonly DrillRun[] | null
  /** Stands for the question that was asked last; null before the first. */
  readonly asked: object | null
}

export const knownDrills = createStore<KnownDrills>(() => ({ own: null, plans: null, runs: null, asked: null }))

/** Reads a part of them in a component; the first that asks has them read. */
export function useKnownDrills<T>(select: (known: KnownDrills) => T): T {
  useEffect(() => {
    if (knownDrills.getState().asked === null) void refreshDrills()
  }, [])
  return useStore(knownDrills, select)
}

/** Asks the host for them again. A failed answer leaves the last ones; of two that overlap the newer counts. */
export async function refreshDrills(): Promise<void> {
  const mine = {}
  knownDrills.setState({ asked: mine })
  const [own, plans, runs] = await Promise.all([ask('scenario.list', {}), ask('plan.list', {}), ask('drill.runs', {})])
  if (knownDrills.getState().asked !== mine) return
  for (const reply of [own, plans, runs]) if (!reply.ok) reportFault(reply.fault)
  knownDrills.setState((before) => ({
    own: own.ok ? own.value.scenarios : (before.own ?? []),
    plans: plans.ok ? plans.value.plans : (before.plans ?? []),
    runs: runs.ok ? runs.value.runs : (before.runs ?? [])
  }))
}

/** Reads them again where anybody has asked for them: called when something of the organisation changed. */
export function refreshKnownDrills(): void {
  if (knownDrills.getState().asked !== null) void refreshDrills()
}
