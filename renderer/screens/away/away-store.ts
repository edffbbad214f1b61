import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'

/** Which review was put away in this window (by its key), and whether one was opened again: never saved. */
type AwayView = { readonly seen: string | null; readonly open: boolean }

export const awayView = createStore<AwayView>(() => ({ seen: null, open: false }))

/** Reads it in a component. */
export function useAwayView(): AwayView {
  return useStore(awayView)
}
