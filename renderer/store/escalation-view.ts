import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'

/** Which escalations the screen lists. */
export const escalationFilters = ['open', 'asked', 'acknowledged', 'over', 'all'] as const
export type EscalationFilter = (typeof escalationFilters)[number]

/** What the person looks at on the screen of escalations: never saved. */
type View = { readonly filter: EscalationFilter; readonly selected: string | null }

export const escalationView = createStore<View>(() => ({ filter: 'open', selected: null }))

/** Reads a part of it in a component. */
export function useEscalationView<T>(select: (view: View) => T): T {
  return useStore(escalationView, select)
}

/** Picks the escalation whose details are shown; null for the first of the list. */
export function selectEscalation(selected: string | null): void {
  escalationView.setState({ selected })
}

/** Shows one escalation whatever was filtered before: somebody came to see just this one. */
export function showEscalation(selected: string | null): void {
  escalationView.setState({ filter: selected === null ? 'open' : 'all', selected })
}
