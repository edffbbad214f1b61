import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'

/** The dialogs of the watch. `metric` null adds a figure. */
export type WatchDialog =
  | { readonly kind: 'record' | 'plan' | 'extend' | 'close' | 'reopen' }
  | { readonly kind: 'limit'; readonly metric: string | null }

const store = createStore<{ readonly open: WatchDialog | null }>(() => ({ open: null }))

/** The dialog that is open. */
export function useWatchDialog(): WatchDialog | null {
  return useStore(store, (state) => state.open)
}

/** Opens a dialog in place of any other, or closes it with null. */
export function openWatchDialog(open: WatchDialog | null): void {
  store.setState({ open })
}
