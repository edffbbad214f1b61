import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'

/** The dialogs of compensation, each with what it is about. */
export type CompensationDialog =
  | { readonly kind: 'basis' | 'clear' | 'unclear' | 'propose' | 'approve' | 'withdraw' }
  | { readonly kind: 'step'; readonly step: number; readonly done: boolean }

const store = createStore<{ readonly open: CompensationDialog | null }>(() => ({ open: null }))

/** The dialog that is open. */
export function useCompensationDialog(): CompensationDialog | null {
  return useStore(store, (state) => state.open)
}

/** Opens a dialog in place of any other. */
export function openCompensationDialog(open: CompensationDialog): void {
  store.setState({ open })
}

/** Closes the dialog that is open. */
export function closeCompensationDialog(): void {
  store.setState({ open: null })
}
