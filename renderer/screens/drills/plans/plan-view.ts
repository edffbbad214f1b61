import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { PlanDraft } from '../../../../shared/drill/plan/plan.ts'

/** What is asked about planned drills. */
export type PlanDialogKind =
  | { readonly kind: 'save'; readonly plan: string | null; readonly first: Partial<PlanDraft> }
  | { readonly kind: 'cancel' | 'check' | 'start'; readonly plan: string }

const store = createStore<{ readonly open: PlanDialogKind | null }>(() => ({ open: null }))

/** The dialog about planned drills that is open. */
export function usePlanDialog(): PlanDialogKind | null {
  return useStore(store, (state) => state.open)
}

/** Opens one; null closes it. */
export function openPlanDialog(open: PlanDialogKind | null): void {
  store.setState({ open })
}
