import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'

/** The parts of the screen of drills, from left to right. */
export const drillTabs = ['library', 'plans', 'runs'] as const
export type DrillTab = (typeof drillTabs)[number]

/** What the person looks at on the screen of drills: never saved. */
type View = {
  readonly tab: DrillTab
  readonly search: string
  /** The scenario that is shown, by its id; null for the first. */
  readonly scenario: string | null
  /** The inject that is read, by its id; null for the first. */
  readonly inject: string | null
  /** The scenario that is about to be started, by its id. */
  readonly starting: string | null
}

export const drillView = createStore<View>(() => ({
  tab: 'library',
  search: '',
  scenario: null,
  inject: null,
  starting: null
}))

/** Reads a part of it in a component. */
export function useDrillView<T>(select: (view: View) => T): T {
  return useStore(drillView, select)
}

/** Shows a scenario from its first inject on. */
export function showScenario(scenario: string): void {
  drillView.setState({ tab: 'library', scenario, inject: null })
}

/** Asks what is settled before a scenario is started; null puts it off. */
export function startScenario(starting: string | null): void {
  drillView.setState({ starting })
}
