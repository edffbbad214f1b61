import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { DeclareDraft } from '../../../shared/view/declare/draft.ts'
import { emptyDraft } from '../../../shared/view/declare/draft.ts'
import { go } from '../../store/route.ts'

/** The declaration that is being filled in: never saved, but it outlives a switch of the language. */
export const draftStore = createStore<DeclareDraft>(() => emptyDraft)

/** The draft in a component. */
export function useDraft(): DeclareDraft {
  return useStore(draftStore)
}

/** Changes a part of the draft. */
export function changeDraft(patch: Partial<DeclareDraft>): void {
  draftStore.setState(patch)
}

/** Forgets what was filled in. */
export function clearDraft(patch: Partial<DeclareDraft> = {}): void {
  draftStore.setState({ ...emptyDraft, ...patch }, true)
}

/** Goes to the declare screen with an empty form: what was left there yesterday must not go along. */
export function openDeclare(patch: Partial<DeclareDraft> = {}): void {
  clearDraft(patch)
  go({ screen: 'declare' })
}
