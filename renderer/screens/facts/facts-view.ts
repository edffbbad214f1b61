import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { FactDraft } from '../../../shared/view/facts/draft.ts'

/** What is typed and not saved, and the version of the fact over which it was typed; null where there was none. */
export type KeptDraft = { readonly draft: FactDraft; readonly over: string | null }

/** What the person looks at and has typed on the sheet. Drafts outlive a change of field and of screen, and no restart. */
type View = { readonly selected: string | null; readonly drafts: ReadonlyMap<string, KeptDraft> }

export const factsView = createStore<View>(() => ({ selected: null, drafts: new Map() }))

/** Reads a part of it in a component. */
export function useFactsView<T>(select: (view: View) => T): T {
  return useStore(factsView, select)
}

/** Shows a field of the sheet. */
export function selectFact(selected: string | null): void {
  factsView.setState({ selected })
}

/** Keeps what was typed in a field of an incident. */
export function keepDraft(stream: string, field: string, kept: KeptDraft): void {
  factsView.setState(({ drafts }) => ({ drafts: new Map(drafts).set(draftKey(stream, field), kept) }))
}

/** Lets it go: it was saved or given up. */
export function dropDraft(stream: string, field: string): void {
  factsView.setState(({ drafts }) => {
    const next = new Map(drafts)
    next.delete(draftKey(stream, field))
    return { drafts: next }
  })
}

/** By what a draft is kept. */
export function draftKey(stream: string, field: string): string {
  return `${stream}/${field}`
}
