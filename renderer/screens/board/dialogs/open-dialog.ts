import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'

/** A cell of the service × asset matrix. */
export type CellRef = { readonly service: string; readonly asset: string }

/** The dialogs of the board, each with what it is about. */
export type BoardDialog =
  | { readonly kind: 'title' | 'type' | 'severity' | 'times' | 'cause' | 'advance' | 'close' | 'reopen' | 'adopt' }
  | { readonly kind: 'return'; readonly to: string | null }
  | { readonly kind: 'skip' | 'exclude' | 'uncheck' | 'assign' | 'backdate'; readonly duties: readonly string[] }
  | { readonly kind: 'add'; readonly department: string }
  | { readonly kind: 'cells'; readonly cells: readonly CellRef[] }
  | { readonly kind: 'cellHistory'; readonly cell: CellRef }

const store = createStore<{ readonly open: BoardDialog | null }>(() => ({ open: null }))

/** The dialog that is open. */
export function useOpenDialog(): BoardDialog | null {
  return useStore(store, (state) => state.open)
}

/** Opens a dialog of the board in place of any other. */
export function openDialog(dialog: BoardDialog): void {
  store.setState({ open: dialog })
}

/** Closes the dialog that is open. */
export function closeDialog(): void {
  store.setState({ open: null })
}
