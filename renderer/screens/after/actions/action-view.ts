import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { ActionFilter } from '../../../../shared/view/after/action-list.ts'

/** What the person looks at among the actions: never saved. */
type View = { readonly filter: ActionFilter; readonly search: string; readonly selected: string | null }

const initial: View = { filter: 'open', search: '', selected: null }
export const actionView = createStore<View>(() => initial)

/** Reads it in a component. */
export function useActionView(): View {
  return useStore(actionView)
}

/** Lists every action again. */
export function showAllActions(): void {
  actionView.setState({ filter: 'all', search: '' })
}
