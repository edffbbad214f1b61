import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'

/** The dialogs of the support desk, each with what it is about. */
export type SupportDialog =
  | { readonly kind: 'report' | 'gauges' | 'addShift' }
  | { readonly kind: 'correctReport' | 'withdrawReport'; readonly report: string }
  | { readonly kind: 'changeShift' | 'relieveShift' | 'cancelShift'; readonly shift: string }

const store = createStore<{ readonly open: SupportDialog | null }>(() => ({ open: null }))

/** The dialog that is open. */
export function useSupportDialog(): SupportDialog | null {
  return useStore(store, (state) => state.open)
}

/** Opens a dialog in place of any other. */
export function openSupportDialog(open: SupportDialog): void {
  store.setState({ open })
}

/** Closes the dialog that is open. */
export function closeSupportDialog(): void {
  store.setState({ open: null })
}
