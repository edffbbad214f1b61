import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { Scenario } from '../../../../shared/drill/scenario/schema.ts'

/** The scenario that is being written, as it was when it was opened and as it is now, and what it was before each change. */
export type Draft = { readonly first: Scenario; readonly now: Scenario; readonly before: readonly Scenario[] }

const KEPT = 100

export const draftStore = createStore<{ readonly draft: Draft | null }>(() => ({ draft: null }))

/** The scenario that is being written, in a component. */
export function useDraft(): Draft | null {
  return useStore(draftStore, (state) => state.draft)
}

/** Begins to write on a scenario. */
export function openDraft(scenario: Scenario): void {
  draftStore.setState({ draft: { first: scenario, now: scenario, before: [] } })
}

/** Puts the scenario away that is being written. */
export function closeDraft(): void {
  draftStore.setState({ draft: null })
}

/** Changes the scenario that is being written. */
export function changeDraft(change: (scenario: Scenario) => Scenario): void {
  draftStore.setState(({ draft }) => {
    if (!draft) return { draft }
    const now = change(draft.now)
    return { draft: now === draft.now ? draft : { ...draft, now, before: [...draft.before, draft.now].slice(-KEPT) } }
  })
}

/** Takes the last change back. */
export function undoDraft(): void {
  draftStore.setState(({ draft }) => {
    const last = draft?.before.at(-1)
    return { draft: draft && last ? { ...draft, now: last, before: draft.before.slice(0, -1) } : draft }
  })
}
