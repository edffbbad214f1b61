import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'

/** What is written about one case in a dialog of its own. */
export const caseTexts = ['answer', 'note', 'dispute', 'settle', 'close', 'reopen'] as const
export type CaseText = (typeof caseTexts)[number]

/** The dialogs about cases, each with what it is about. */
export type CaseDialog =
  | { readonly kind: 'open' }
  | { readonly kind: CaseText | 'amend' | 'rank'; readonly complaint: string }
  | { readonly kind: 'move'; readonly complaint: string; readonly step: string }

const store = createStore<{ readonly open: CaseDialog | null }>(() => ({ open: null }))

/** The dialog that is open. */
export function useCaseDialog(): CaseDialog | null {
  return useStore(store, (state) => state.open)
}

/** Opens a dialog in place of any other. */
export function openCaseDialog(open: CaseDialog): void {
  store.setState({ open })
}

/** Closes the dialog that is open. */
export function closeCaseDialog(): void {
  store.setState({ open: null })
}
