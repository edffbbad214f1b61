import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { DeadlinePart } from '../../../../shared/incident/deadline/deadline.ts'
import type { ClockStartId } from '../../../../shared/playbook/schema.ts'

/** What is asked about a report before it is recorded. */
export type ClockDialogKind =
  | 'send'
  | 'amend'
  | 'takeBackSent'
  | 'anchor'
  | 'takeBackAnchor'
  | 'edit'
  | 'waive'
  | 'unwaive'
  | 'off'

/** A dialog about one part of a report; `anchor` is the one that is asked about, or asked first. */
export type ClockDialog = {
  readonly kind: ClockDialogKind
  readonly deadline: string
  readonly part: DeadlinePart
  readonly anchor: ClockStartId
}

const store = createStore<{ readonly open: ClockDialog | null }>(() => ({ open: null }))

/** The dialog that is open. */
export function useClockDialog(): ClockDialog | null {
  return useStore(store, (state) => state.open)
}

/** Opens a dialog in place of any other. */
export function openClockDialog(open: ClockDialog): void {
  store.setState({ open })
}

/** Closes the dialog that is open. */
export function closeClockDialog(): void {
  store.setState({ open: null })
}
