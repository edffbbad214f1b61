import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { openDuty } from '../../../store/selection.ts'

/** The part of a duty's panel that takes the keyboard as it opens. */
export type PanelPart = 'top' | 'note' | 'evidence'

const store = createStore<{ readonly part: PanelPart; readonly asked: number }>(() => ({ part: 'top', asked: 0 }))

/** Which part was asked for, and the how manieth asking it was. */
export function usePanelPart(): { readonly part: PanelPart; readonly asked: number } {
  return useStore(store)
}

/** Opens a duty's panel with the keyboard on a part of it. */
export function openPanel(duty: string, part: PanelPart = 'top'): void {
  openDuty(duty)
  store.setState(({ asked }) => ({ part, asked: asked + 1 }))
}
