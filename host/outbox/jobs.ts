import type { DatabaseSync } from 'node:sqlite'
import type { Outcome } from './outcome.ts'

/**
 * Where this machine stands with a sending. `flying`: it may be on its way this moment; one that is found so at the start
 * was cut off. `done`: this came of it, whether the log took it or not. `goAt` (ms): for which word of a person that is.
 */
export type Job = {
  readonly sending: string
  readonly goAt: number
  readonly stage: 'waiting' | 'flying' | 'done'
  /** How often it was tried since it last brought anything. */
  readonly attempts: number
  /** When it is tried again (ms). */
  readonly nextAt: number
  /** When it last set out or brought anything (ms): how old it is counts from there. */
  readonly movedAt: number
  readonly outcome: Outcome | null
}

/** The jobs in the outbox's tables: every change is durable when it returns. */
export type Jobs = { readonly find: (sending: string) => Job | null; readonly put: (job: Job) => void }

/** Opens the jobs. */
export function openJobs(database: DatabaseSync): Jobs {
  const find = database.prepare(
    'SELECT sending, stage, goAt, attempts, nextAt, movedAt, outcome FROM jobs WHERE sending = ?'
  )
  const put = database.prepare(
    'INSERT OR REPLACE INTO jobs (sending, stage, goAt, attempts, nextAt, movedAt, outcome) VALUES (?, ?, ?, ?, ?, ?, ?)'
  )
  return {
    find(sending) {
      const row = find.get(sending)
      if (!row) return null
      return {
        sending,
        stage: row.stage as Job['stage'],
        goAt: Number(row.goAt),
        attempts: Number(row.attempts),
        nextAt: Number(row.nextAt),
        movedAt: Number(row.movedAt),
        outcome: typeof row.outcome === 'string' ? (JSON.parse(row.outcome) as Outcome) : null
      }
    },
    put: ({ sending, stage, goAt, attempts, nextAt, movedAt, outcome }) =>
      void put.run(sending, stage, goAt, attempts, nextAt, movedAt, outcome && JSON.stringify(outcome))
  }
}
