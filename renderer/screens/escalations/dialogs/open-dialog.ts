import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { BarKind } from '../../../../shared/incident/escalation/escalation.ts'
import type { ReportKind } from '../../../../shared/view/report-form/kinds.ts'

/** What is asked of one escalation. */
export const escalationActions = ['acknowledge', 'resolve', 'comment', 'hand', 'hold', 'resume', 'jump'] as const
export type EscalationAction = (typeof escalationActions)[number]

/** The dialogs about escalations, each with what it is about. */
export type EscalationDialog =
  | { readonly kind: EscalationAction; readonly escalation: string }
  | { readonly kind: 'take' | 'decline'; readonly decision: string }
  | { readonly kind: 'lift'; readonly bar: BarKind }
  | { readonly kind: 'report'; readonly first: ReportKind | null }
  | { readonly kind: 'withdraw'; readonly signal: string }

const store = createStore<{ readonly open: EscalationDialog | null }>(() => ({ open: null }))

/** The dialog that is open. */
export function useEscalationDialog(): EscalationDialog | null {
  return useStore(store, (state) => state.open)
}

/** Opens a dialog in place of any other. */
export function openEscalationDialog(open: EscalationDialog): void {
  store.setState({ open })
}

/** Closes the dialog that is open. */
export function closeEscalationDialog(): void {
  store.setState({ open: null })
}
