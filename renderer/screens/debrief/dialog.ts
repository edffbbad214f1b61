import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'

/** The dialogs of the debriefing. `subject` is `inject:` or `objective:` and its id; `what` is how it is called. */
export type DebriefDialog =
  | { readonly kind: 'mark' | 'unmark'; readonly subject: string; readonly what: string }
  | { readonly kind: 'retract'; readonly word: string }
  | { readonly kind: 'propose' }
  | { readonly kind: 'pass'; readonly proposal: string }
  | { readonly kind: 'action' }

const store = createStore<{ readonly open: DebriefDialog | null }>(() => ({ open: null }))

/** The dialog that is open. */
export function useDebriefDialog(): DebriefDialog | null {
  return useStore(store, (state) => state.open)
}

/** Opens a dialog in place of any other. */
export function openDebriefDialog(open: DebriefDialog): void {
  store.setState({ open })
}

/** Closes the dialog that is open. */
export function closeDebriefDialog(): void {
  store.setState({ open: null })
}
