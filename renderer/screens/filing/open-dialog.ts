import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'

/** The dialogs about a version of a report. */
export type FilingDialog = 'preview' | 'finalise' | 'send' | 'recall' | 'withdraw' | 'changes'

const store = createStore<{ readonly open: FilingDialog | null }>(() => ({ open: null }))

/** The dialog that is open. */
export function useFilingDialog(): FilingDialog | null {
  return useStore(store, (state) => state.open)
}

/** Opens a dialog in place of any other. */
export function openFilingDialog(dialog: FilingDialog): void {
  store.setState({ open: dialog })
}

/** Closes the dialog that is open. */
export function closeFilingDialog(): void {
  store.setState({ open: null })
}
