import type { Standing } from '../approval/approval.ts'
import { isApproved } from '../approval/approval.ts'
import { proposalStanding } from '../compensation/signers.ts'
import type { IncidentState } from '../state.ts'
import { assessmentOf } from '../compensation/compensation.ts'
import type { Batch, BatchLine } from './claim.ts'

/** Where a batch stands: `stale` rests on an assessment that is in force no longer, or on cases that changed before two had signed. */
export type BatchStatus = 'open' | 'decided' | 'stale' | 'withdrawn'

/** The signatures of a batch under the assessment in force. */
export function batchStanding({ compensation }: Pick<IncidentState, 'compensation'>, batch: Batch): Standing {
  return proposalStanding(batch, assessmentOf(compensation)?.id)
}

/** Where a batch stands now. */
export function batchStatus(state: Pick<IncidentState, 'compensation' | 'claims'>, batch: Batch): BatchStatus {
  if (batch.withdrawn) return 'withdrawn'
  if (batch.assessment !== (assessmentOf(state.compensation)?.id ?? '')) return 'stale'
  if (isApproved(batchStanding(state, batch))) return 'decided'
  return changedLines(state, batch).length > 0 ? 'stale' : 'open'
}

/** The lines of a batch whose cases say something else by now, or were paid, objected to or closed. */
export function changedLines({ claims }: Pick<IncidentState, 'claims'>, { lines }: Batch): BatchLine[] {
  return lines.filter(({ claim: id, revision }) => {
    const claim = claims.get(id)
    const objected = claim?.objections.some(({ answered }) => !answered)
    return (
      !claim || claim.revision !== revision || claim.payment !== undefined || claim.closed !== undefined || objected
    )
  })
}

/** By case, the batch that waits for its signatures: a case waits in one alone. */
export function waitingBatches(state: Pick<IncidentState, 'compensation' | 'claims' | 'batches'>): Map<string, Batch> {
  const waiting = new Map<string, Batch>()
  for (const batch of state.batches.values()) {
    if (batchStatus(state, batch) !== 'open') continue
    for (const { claim } of batch.lines) waiting.set(claim, batch)
  }
  return waiting
}
