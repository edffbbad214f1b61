import { isApproved } from '../approval/approval.ts'
import { proposalStanding } from '../compensation/signers.ts'
import type { Evolvers } from '../noun.ts'
import { saidBy } from '../said.ts'
import type { Draft } from '../state.ts'
import type { Batch, Claim } from './claim.ts'
import { openObjection } from './claim.ts'
import type { claimEvents } from './events.ts'

/** What happens to the cases of the register. */
export const claimEvolve: Evolvers<typeof claimEvents> = {
  'claim.taken': (draft, fact) => {
    const taken = saidBy(fact, { source: fact.data.source })
    for (const { claim: id, number, form } of fact.data.rows) {
      if (draft.claims.has(id)) continue
      draft.claims.set(id, {
        id,
        number,
        taken,
        form,
        revision: 0,
        verdict: undefined,
        payment: undefined,
        objections: [],
        closed: undefined
      })
    }
  },
  'claim.revised': (draft, { data }) => {
    for (const { claim, form } of data.rows) change(draft, claim, ({ revision }) => ({ form, revision: revision + 1 }))
  },
  'claim.proposed': (draft, fact) => {
    const { batch: id, number, outcome, assessment, lines, note } = fact.data
    if (draft.batches.has(id)) return
    const proposed = saidBy(fact, note)
    draft.batches.set(id, {
      id,
      number,
      outcome,
      assessment,
      lines,
      proposed,
      approvals: [],
      decidedAt: undefined,
      withdrawn: undefined
    })
  },
  'claim.signed': (draft, fact) => {
    const before = draft.batches.get(fact.data.batch)
    if (!before || before.withdrawn) return
    const { by, at, enteredAt } = saidBy(fact, null)
    const approval = { by, at, enteredAt, need: fact.data.need, textHash: fact.data.assessment, quotes: [] }
    const batch = { ...before, approvals: [...before.approvals, approval] }
    const standing = proposalStanding(batch, batch.assessment)
    const decides = batch.decidedAt === undefined && isApproved(standing)
    draft.batches.set(batch.id, decides ? { ...batch, decidedAt: at } : batch)
    if (decides)
      passVerdict(
        draft,
        batch,
        at,
        standing.signed.map((one) => one.by)
      )
  },
  'claim.withdrawn': (draft, fact) => {
    const batch = draft.batches.get(fact.data.batch)
    if (!batch) return
    draft.batches.set(batch.id, { ...batch, withdrawn: saidBy(fact, fact.data.reason) })
    for (const { claim } of batch.lines) {
      change(draft, claim, ({ verdict, payment }) =>
        verdict?.batch === batch.id && !payment ? { verdict: undefined } : {}
      )
    }
  },
  'claim.paid': (draft, fact) => {
    const { rows, reference } = fact.data
    for (const { claim, amount, currency } of rows) {
      change(draft, claim, ({ payment }) => (payment ? {} : { payment: saidBy(fact, { amount, currency, reference }) }))
    }
  },
  'claim.unpaid': (draft, { data }) => {
    for (const { claim } of data.rows) change(draft, claim, () => ({ payment: undefined }))
  },
  'claim.objected': (draft, fact) =>
    change(draft, fact.data.claim, ({ objections }) => ({
      objections: [...objections, { ...saidBy(fact, fact.data.text), answered: undefined }]
    })),
  'claim.answered': (draft, fact) => {
    const { claim, upheld, text } = fact.data
    change(draft, claim, ({ objections, payment, verdict }) => {
      const open = openObjection({ objections })
      if (!open) return {}
      const answered = { ...open, answered: saidBy(fact, { upheld, text }) }
      // What is upheld is decided anew; what was paid stays paid, and an addition is a case of its own.
      return {
        objections: [...objections.slice(0, -1), answered],
        verdict: upheld && !payment ? undefined : verdict
      }
    })
  },
  'claim.closed': (draft, fact) => {
    for (const { claim } of fact.data.rows) change(draft, claim, () => ({ closed: saidBy(fact, fact.data.note) }))
  },
  'claim.reopened': (draft, { data }) => change(draft, data.claim, () => ({ closed: undefined }))
}

/** Each case of a batch that still says what was signed has its verdict; one that changed meanwhile has none. */
function passVerdict(draft: Draft, batch: Batch, at: number, approvers: Claim['taken']['by'][]): void {
  const { id, outcome, assessment } = batch
  for (const { claim, revision } of batch.lines) {
    change(draft, claim, (before) =>
      before.revision === revision && !before.payment
        ? { verdict: { batch: id, outcome, revision, assessment, approvers, at } }
        : {}
    )
  }
}

function change(draft: Draft, id: string, to: (before: Claim) => Partial<Claim>): void {
  const before = draft.claims.get(id)
  if (before) draft.claims.set(id, { ...before, ...to(before) })
}
