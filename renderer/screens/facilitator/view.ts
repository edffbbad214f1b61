import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { DeskGroup } from '../../../shared/view/drill/desk.ts'

/** What is asked before something is done on the facilitator's screen. */
export type DeskDialog =
  | { readonly kind: 'pause' | 'end' | 'lead' }
  | { readonly kind: 'hold' | 'skip'; readonly inject: string }
  | { readonly kind: 'change'; readonly inject: string }
  | { readonly kind: 'note' | 'branch' | 'improvise' | 'tag' }

/** The inject that is chosen (null for the first), which of them are listed, and the dialog that is open. Never saved. */
type View = {
  readonly chosen: string | null
  readonly filter: DeskGroup | 'all'
  readonly dialog: DeskDialog | null
}

export const deskView = createStore<View>(() => ({ chosen: null, filter: 'all', dialog: null }))

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

/** Lists the injects of one group alone, or all of them. */
export function filterDesk(filter: View['filter']): void {
  deskView.setState({ filter })
}
