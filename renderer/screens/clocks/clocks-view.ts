import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { DeadlineFilter } from '../../../shared/view/deadlines.ts'

/** What the person looks at on the screen of clocks: never saved. `selected` is a row's key. */
type View = { readonly filter: DeadlineFilter; readonly search: string; readonly selected: string | null }

export const clocksView = createStore<View>(() => ({ filter: 'active', search: '', selected: null }))

/** Reads a part of it in a component. */
export function useClocksView<T>(select: (view: View) => T): T {
  return useStore(clocksView, select)
}

/** Changes what is looked at. */
export function showClocks(change: Partial<View>): void {
  clocksView.setState(change)
}
