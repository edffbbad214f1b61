import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { WorkFilter } from '../../../../shared/view/recovery/work-desk.ts'

/** The dialogs of work, vendors and estimates, each with what it is about. */
export type WorkDialog =
  | { readonly kind: 'add' | 'engage' | 'estimate' }
  | { readonly kind: 'edit' | 'advance' | 'block' | 'finish' | 'drop' | 'reopen'; readonly work: string }
  | { readonly kind: 'unblock'; readonly work: string; readonly block: string }
  | { readonly kind: 'hear' | 'amend' | 'close'; readonly engagement: string }

/** What the person looks at among the work: never saved. */
type View = {
  readonly filter: WorkFilter
  readonly search: string
  readonly work: string | null
  readonly dialog: WorkDialog | null
}

export const workView = createStore<View>(() => ({ filter: 'open', search: '', work: null, dialog: null }))

/** Reads a part of it in a component. */
export function useWorkView<T>(select: (view: View) => T): T {
  return useStore(workView, select)
}

/** Picks the work that keys are about. */
export function pickWork(work: string): void {
  workView.setState({ work })
}

/** Opens a dialog in place of any other, or closes it with null. */
export function openWorkDialog(dialog: WorkDialog | null): void {
  workView.setState({ dialog })
}
