import { createStore } from 'zustand/vanilla'
import type { NoticeData } from '../../shared/bridge/contract.ts'
import type { SendingProgress } from '../../shared/outbox/progress.ts'

/**
 * What moves in the outbox between two events of the log: how far each sending got, by its id, and how far the taking in of
 * each connector's mailing list. Never saved.
 */
export const outboxMoves = createStore<{
  readonly sendings: ReadonlyMap<string, SendingProgress>
  readonly lists: ReadonlyMap<string, { readonly done: number; readonly all: number }>
}>(() => ({ sendings: new Map(), lists: new Map() }))

/** Sendings moved on. */
export function takeSendingMoves(rows: readonly SendingProgress[]): void {
  outboxMoves.setState(({ sendings }) => ({
    sendings: new Map([...sendings, ...rows.map((row) => [row.sending, row] as const)])
  }))
}

/** A mailing list is being taken in. */
export function takeListMove({ connector, done, all }: NoticeData<'list.moved'>): void {
  outboxMoves.setState(({ lists }) => ({ lists: new Map([...lists, [connector, { done, all }]]) }))
}
