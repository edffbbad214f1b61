import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { LessonKind } from '../../../shared/incident/cause/cause.ts'

/** The dialogs of what comes after, each with what it is about. */
export type AfterDialog =
  | { readonly kind: 'addCause'; readonly parent: string | null }
  | { readonly kind: 'amendCause'; readonly cause: string }
  | { readonly kind: 'removeCause'; readonly cause: string }
  | { readonly kind: 'learn'; readonly lesson: LessonKind }
  | { readonly kind: 'unlearn'; readonly lesson: string }
  | { readonly kind: 'plan'; readonly causes: readonly string[] }
  | { readonly kind: 'amend' | 'finish' | 'judge' | 'drop' | 'reopen'; readonly action: string }

const store = createStore<{ readonly open: AfterDialog | null }>(() => ({ open: null }))

/** The dialog that is open. */
export function useAfterDialog(): AfterDialog | null {
  return useStore(store, (state) => state.open)
}

/** Opens a dialog in place of any other. */
export function openAfterDialog(open: AfterDialog): void {
  store.setState({ open })
}

/** Closes the dialog that is open. */
export function closeAfterDialog(): void {
  store.setState({ open: null })
}
