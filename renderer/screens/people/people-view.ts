import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { ContactDraft } from '../../../shared/people/person.ts'
import type { PeopleQuery } from '../../../shared/view/people-list.ts'

/** What stands over the list of people, if anything. `add` begins in a role, at a place in its order. */
export type PeopleDialog =
  | { readonly kind: 'add'; readonly role: string; readonly order: number }
  | { readonly kind: 'edit'; readonly id: string; readonly draft: ContactDraft }
  | { readonly kind: 'retire' | 'verify'; readonly id: string }
  | { readonly kind: 'export' }

/** What the people screen shows: the query, the person chosen, and what is open. It outlives a look at another screen. */
export type PeopleView = PeopleQuery & {
  readonly selected: string | null
  readonly dialog: PeopleDialog | null
  readonly importing: boolean
}

const start: PeopleView = { search: '', filter: null, selected: null, dialog: null, importing: false }
export const peopleView = createStore<PeopleView>(() => start)

/** Reads a part of the view in a component. */
export function usePeopleView<T>(select: (view: PeopleView) => T): T {
  return useStore(peopleView, select)
}

/** Changes what is shown. */
export function showPeople(patch: Partial<PeopleView>): void {
  peopleView.setState(patch)
}

/** Opens a dialog over the list, or closes it. */
export function openPeopleDialog(dialog: PeopleDialog | null): void {
  peopleView.setState({ dialog })
}
