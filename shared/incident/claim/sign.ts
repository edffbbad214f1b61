import type { CommandData } from '../commands.ts'
import { assessmentOf } from '../compensation/compensation.ts'
import { signingNeed } from '../compensation/signers.ts'
import { payingRefused } from '../compensation/standing.ts'
import type { Context, Decision } from '../noun.ts'
import { decided, writerOf } from '../noun.ts'
import { refused } from '../refusal.ts'
import type { IncidentState } from '../state.ts'
import { batchStatus, changedLines, waitingBatches } from './batch.ts'
import type { Batch, BatchLine } from './claim.ts'
import { claimStatus } from './claim.ts'
import { claimEvents } from './events.ts'

const write = writerOf(claimEvents)

/**
 * Puts cases before two other people, as a list in which each stands with its amount. To be paid a case must be assessed,
 * and compensation decided on; each case waits in one list alone.
 */
export function proposeBatch(
  state: IncidentState,
  { claims, outcome, note }: CommandData<'claim.propose'>,
  context: Context
): Decision {
  const assessment = assessmentOf(state.compensation)
  if (!assessment) return refused('assessment-missing')
  const barred = outcome === 'pay' ? payingRefused(state.compensation) : undefined
  if (barred) return refused(barred)
  if (outcome === 'refuse' && note === '') return refused('reason-missing')
  const waiting = waitingBatches(state)
  const lines: BatchLine[] = []
  for (const id of new Set(claims)) {
    const claim = state.claims.get(id)
    if (!claim) return refused('no-such-claim')
    const { number, form, revision } = claim
    const status = claimStatus(claim, assessment.id)
    if (outcome === 'pay' && status === 'received') return refused('claim-not-assessed', { number })
    if (status !== 'assessed' && status !== 'received')
      return refused('claim-stands-elsewhere', { number, standing: status })
    const other = waiting.get(id)
    if (other) return refused('claim-in-batch', { number, batch: other.number })
    lines.push({ claim: id, revision, amount: form.assessed, currency: form.currency })
  }
  const number = state.batches.size + 1
  const data = { batch: context.newId(), number, outcome, assessment: assessment.id, lines, note }
  return decided(write('claim.proposed', data))
}

/** Signs a batch as it was proposed. Where a case of it has changed meanwhile, it is withdrawn and proposed anew. */
export function signBatch(state: IncidentState, { batch: id }: CommandData<'claim.sign'>, context: Context): Decision {
  return onBatch(state, id, (batch) => {
    const status = batchStatus(state, batch)
    if (status === 'decided') return refused('already-done')
    if (status === 'stale') return refused('batch-stale', { count: changedLines(state, batch).length })
    const barred = batch.outcome === 'pay' ? payingRefused(state.compensation) : undefined
    if (barred) return refused(barred)
    const signing = signingNeed(batch, state, context)
    if ('refusal' in signing) return { ok: false, refusal: signing.refusal }
    const { number, outcome, assessment } = batch
    return decided(write('claim.signed', { batch: id, number, outcome, assessment, need: signing.need }))
  })
}

/** Takes a batch back: what it decided and was not paid is open again. */
export function withdrawBatch(state: IncidentState, { batch: id, reason }: CommandData<'claim.withdraw'>): Decision {
  return onBatch(state, id, ({ number, outcome, lines }) => {
    if (reason === '') return refused('reason-missing')
    const settled = lines.filter(({ claim }) => state.claims.get(claim)?.payment).length
    if (settled === lines.length) return refused('batch-paid', { number })
    return decided(write('claim.withdrawn', { batch: id, number, outcome, reason }))
  })
}

function onBatch(state: IncidentState, id: string, then: (batch: Batch) => Decision): Decision {
  const batch = state.batches.get(id)
  return batch && !batch.withdrawn ? then(batch) : refused('no-such-proposal')
}
