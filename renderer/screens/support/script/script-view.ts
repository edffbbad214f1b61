import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { Language } from '../../../text/i18n.ts'

/** What the agent looks at: in which language they read out (null: their own), and what they look for. Never saved. */
type View = { readonly language: Language | null; readonly search: string }

export const scriptView = createStore<View>(() => ({ language: null, search: '' }))

/** Reads a part of it in a component. */
export function useScriptView<T>(select: (view: View) => T): T {
  return useStore(scriptView, select)
}
