import type { DatabaseSync } from 'node:sqlite'
import type { Counts } from '../../shared/incident/sending/sending.ts'
import type { RecipientState } from '../../shared/outbox/progress.ts'
import { inTransaction } from '../store/connection.ts'

/** One recipient of a mailing; `sealed` is empty where the address is no longer kept. `at` in ms. */
export type Recipient = {
  readonly n: number
  readonly sealed: string
  readonly at: number | null
  readonly status: number | null
}

/** What became of one recipient. `status` is what the server answered. */
export type Mark = { readonly n: number; readonly state: RecipientState | 'flying'; readonly status: number | null }

/**
 * Who of a mailing was reached. A recipient is marked as being sent to before the first byte goes out and as reached
 * afterwards, both durably: of one that is still marked so at the next start nobody knows, and it is not mailed again.
 */
export type Recipients = {
  /** Takes the list of a connector as the recipients of a sending; gives how many. A sending that has some keeps them. */
  readonly enlist: (sending: string, connector: string) => number
  /** The next ones after a place in the list that nothing was sent to, in its order. */
  readonly nextAfter: (sending: string, after: number, limit: number) => Recipient[]
  readonly mark: (sending: string, marks: readonly Mark[], at: number) => void
  /** When anything was last noted of a recipient (ms), null where nothing was. */
  readonly lastAt: (sending: string) => number | null
  /** Those that were being sent to when the program ended are in doubt from now on; gives how many. */
  readonly ground: (sending: string, at: number) => number
  readonly counts: (sending: string) => Counts
  readonly page: (sending: string, state: RecipientState, from: number, limit: number) => Recipient[]
  /** Those in doubt were looked up: all, or these; gives how many it was about. In a transaction of the caller's. */
  readonly settle: (sending: string, which: 'all' | readonly number[], to: 'sent' | 'waiting', at: number) => number
  /** It was given up: addresses of those who were or will not be reached are no longer kept; whom nobody knows of stays. */
  readonly abandon: (sending: string) => void
  /** The mailing is over: addresses of those who were reached are no longer kept. */
  readonly forget: (sending: string) => void
}

const STATES = { waiting: 0, flying: 1, sent: 2, refused: 3, unknown: 4 } as const

/** The recipients in the outbox's tables. */
export function openRecipients(database: DatabaseSync): Recipients {
  const enlist = database.prepare(
    `INSERT OR IGNORE INTO recipients (sending, n, sealed, state)
     SELECT ?, n, sealed, 0 FROM members WHERE generation = (SELECT generation FROM lists WHERE connector = ?)`
  )
  const any = database.prepare('SELECT 1 FROM recipients WHERE sending = ? LIMIT 1')
  const sizes = database.prepare('SELECT state, count(*) AS count FROM recipients WHERE sending = ? GROUP BY state')
  const inState = database.prepare(
    'SELECT n, sealed, at, status FROM recipients WHERE sending = ? AND state = ? ORDER BY n LIMIT ? OFFSET ?'
  )
  const waiting = database.prepare(
    'SELECT n, sealed, at, status FROM recipients WHERE sending = ? AND state = 0 AND n > ? ORDER BY n LIMIT ?'
  )
  const mark = database.prepare('UPDATE recipients SET state = ?, at = ?, status = ? WHERE sending = ? AND n = ?')
  const move = database.prepare('UPDATE recipients SET state = ?, at = ? WHERE sending = ? AND state = ?')
  const moveOne = database.prepare('UPDATE recipients SET state = ?, at = ? WHERE sending = ? AND state = ? AND n = ?')
  const last = database.prepare('SELECT max(at) AS at FROM recipients WHERE sending = ?')
  const forget = database.prepare(`UPDATE recipients SET sealed = '' WHERE sending = ? AND state = 2`)

  const abandon = database.prepare(`UPDATE recipients SET sealed = '' WHERE sending = ? AND state IN (0, 2)`)

  const counts = (sending: string): Counts => {
    const of = new Map(sizes.all(sending).map((row) => [Number(row.state), Number(row.count)]))
    const all = [...of.values()].reduce((sum, count) => sum + count, 0)
    const at = (state: keyof typeof STATES) => of.get(STATES[state]) ?? 0
    return { all, sent: at('sent'), refused: at('refused'), unknown: at('unknown') }
  }
  return {
    enlist(sending, connector) {
      if (!any.get(sending)) enlist.run(sending, connector)
      return counts(sending).all
    },
    nextAfter: (sending, after, limit) => waiting.all(sending, after, limit).map(toRecipient),
    mark: (sending, marks, at) =>
      inTransaction(database, () => {
        for (const { n, state, status } of marks) mark.run(STATES[state], at, status, sending, n)
      }),
    lastAt: (sending) => numberOrNull(last.get(sending)?.at),
    ground: (sending, at) => Number(move.run(STATES.unknown, at, sending, STATES.flying).changes),
    counts,
    page: (sending, state, from, limit) => inState.all(sending, STATES[state], limit, from).map(toRecipient),
    settle(sending, which, to, at) {
      const settled =
        which === 'all'
          ? Number(move.run(STATES[to], at, sending, STATES.unknown).changes)
          : which.reduce((sum, n) => sum + Number(moveOne.run(STATES[to], at, sending, STATES.unknown, n).changes), 0)
      forget.run(sending)
      return settled
    },
    abandon: (sending) => void abandon.run(sending),
    forget: (sending) => void forget.run(sending)
  }
}

function toRecipient(row: Record<string, unknown>): Recipient {
  return {
    n: Number(row['n']),
    sealed: String(row['sealed']),
    at: numberOrNull(row['at']),
    status: numberOrNull(row['status'])
  }
}

function numberOrNull(value: unknown): number | null {
  return typeof value === 'number' ? value : null
}
