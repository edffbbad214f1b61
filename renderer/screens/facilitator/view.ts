import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'

/** What is asked before something is done on the facilitator's screen. */
export type DeskDialog =
  | { readonly kind: 'pause' | 'end' | 'lead' }
  | { readonly kind: 'hold' | 'skip'; readonly inject: string }
  | { readonly kind: 'change'; readonly inject: string }
  | { readonly kind: 'note' | 'branch' | 'improvise' | 'tag' }

/** The inject that is chosen (null for the first) and the dialog that is open. Never saved. */
type View = { readonly chosen: string | null; readonly dialog: DeskDialog | null }

export const deskView = createStore<View>(() => ({ chosen: null, dialog: null }))

/** Reads a part of it in a component. */
export function useDeskLook<T>(select: (view: View) => T): T {
  return useStore(deskView, select)
}

/** Chooses an inject. */
export function chooseInject(chosen: string | null): void {
  deskView.setState({ chosen })
}

/** Opens a dialog; null closes it. */
export function askDesk(dialog: DeskDialog | null): void {
  deskView.setState({ dialog })
}
