import type { Standing } from '../../incident/approval/approval.ts'
import type { BatchStatus } from '../../incident/claim/batch.ts'
import { batchStanding, batchStatus, changedLines } from '../../incident/claim/batch.ts'
import type { Batch } from '../../incident/claim/claim.ts'
import type { Total } from '../../money/totals.ts'
import { totalsOf } from '../../money/totals.ts'
import type { RegisterSource } from './register.ts'

/** A list of cases as it stands, with its exact totals. */
export type BatchRow = {
  readonly batch: Batch
  readonly status: BatchStatus
  readonly standing: Standing
  readonly totals: readonly Total[]
  /** How many of its cases say something else by now, or moved on. */
  readonly changed: number
  readonly paid: number
}

const order: Readonly<Record<BatchStatus, number>> = { open: 0, stale: 1, decided: 2, withdrawn: 3 }

/** The lists: those that wait for a signature first, then the void ones, then what is decided; the newest first in each. */
export function batchRows(state: RegisterSource): BatchRow[] {
  return [...state.batches.values()]
    .map((batch) => {
      const status = batchStatus(state, batch)
      return {
        batch,
        status,
        standing: batchStanding(state, batch),
        totals: totalsOf(batch.lines),
        changed: status === 'stale' ? changedLines(state, batch).length : 0,
        paid: batch.lines.filter(({ claim }) => state.claims.get(claim)?.payment).length
      }
    })
    .sort((a, b) => order[a.status] - order[b.status] || b.batch.number - a.batch.number)
}
