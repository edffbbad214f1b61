import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { CaseSearch } from '../../../../shared/view/support/case-list.ts'
import type { Language } from '../../../text/i18n.ts'

/** What the person looks at among the cases: never saved. */
type View = CaseSearch & {
  /** The case whose details are shown; null for the first of the list. */
  readonly selected: string | null
  /** In which language the customer is asked for evidence, where another was picked than the case's. */
  readonly language: Language | null
}

const initial: View = { filter: 'open', step: null, search: '', selected: null, language: null }
export const caseView = createStore<View>(() => initial)

/** Reads a part of it in a component. */
export function useCaseView<T>(select: (view: View) => T): T {
  return useStore(caseView, select)
}

/** Picks a case. */
export function selectCase(selected: string | null): void {
  caseView.setState({ selected, language: null })
}

/** Lists every case again: nothing is filtered. */
export function showAllCases(): void {
  caseView.setState({ filter: 'all', step: null, search: '' })
}

/** Shows one case whatever was filtered before. */
export function showCase(selected: string): void {
  caseView.setState({ ...initial, filter: 'all', selected })
}

/** Forgets what was looked at: for another incident. */
export function resetCases(): void {
  caseView.setState(initial)
}
