import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { OutboxFilter } from '../../../shared/view/outbox/sending-rows.ts'
import type { SendingAct } from '../../../shared/view/outbox/sending-acts.ts'

/** The sides of the outbox: everything that leaves, the internal brief, the status page. */
export const outboxSides = ['sendings', 'brief', 'page'] as const
export type OutboxSide = (typeof outboxSides)[number]

/** What the person looks at in the outbox: never saved. */
export type OutboxView = {
  readonly side: OutboxSide
  readonly filter: OutboxFilter
  readonly search: string
  /** The sending whose details are shown; null for the first of the list. */
  readonly selected: string | null
  /** The department whose brief is shown; empty for the first. */
  readonly department: string
  /** The decision that is being made about a sending. */
  readonly dialog: { readonly act: SendingAct; readonly sending: string } | null
}

const opening: OutboxView = {
  side: 'sendings',
  filter: 'all',
  search: '',
  selected: null,
  department: '',
  dialog: null
}
export const outboxView = createStore<OutboxView>(() => opening)

/** Reads a part of it in a component. */
export function useOutboxView<T>(select: (view: OutboxView) => T): T {
  return useStore(outboxView, select)
}

/** Changes what is looked at. */
export function showOutbox(patch: Partial<OutboxView>): void {
  outboxView.setState(patch)
}

/** Looks at the outbox as it opens. */
export function resetOutboxView(): void {
  outboxView.setState(opening)
}
