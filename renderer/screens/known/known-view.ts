import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { Language } from '../../../shared/report/time.ts'

/** The moment that is looked at (ms), null where it follows the clock; and the language of the texts where it was chosen. */
type View = { readonly stream: string; readonly at: number | null; readonly language: Language | null }

export const knownView = createStore<View>(() => ({ stream: '', at: null, language: null }))

/** Reads a part of it in a component. */
export function useKnownView<T>(select: (view: View) => T): T {
  return useStore(knownView, select)
}

/** Looks at a moment of an incident; null follows the clock. */
export function lookAt(stream: string, at: number | null): void {
  knownView.setState({ stream, at })
}
