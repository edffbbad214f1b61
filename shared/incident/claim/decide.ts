import type { Deciders, Decision } from '../noun.ts'
import { decided, writerOf } from '../noun.ts'
import { personalRefusal } from '../personal-refusal.ts'
import { refused } from '../refusal.ts'
import type { IncidentState } from '../state.ts'
import { assessmentOf } from '../compensation/compensation.ts'
import { payingRefused } from '../compensation/standing.ts'
import type { Claim, ClaimStatus } from './claim.ts'
import { claimStatus } from './claim.ts'
import type { claimCommands } from './commands.ts'
import { claimEvents } from './events.ts'
import { proposeBatch, signBatch, withdrawBatch } from './sign.ts'
import { reviseClaims, takeClaims } from './take.ts'

const write = writerOf(claimEvents)

/** What is decided of the register of cases, also once the incident is closed: it outlives it. */
export const claimDecide: Deciders<typeof claimCommands> = {
  'claim.take': takeClaims,
  'claim.revise': reviseClaims,
  'claim.propose': proposeBatch,
  'claim.sign': signBatch,
  'claim.withdraw': withdrawBatch,
  'claim.pay': (state, { claims, reference }) => {
    const barred = payingRefused(state.compensation)
    if (barred) return refused(barred)
    if (reference === '') return refused('payment-reference-missing')
    return onEach(state, claims, ['approved'], (found) =>
      decided(
        write('claim.paid', {
          rows: found.map(({ id, number, form }) => ({
            claim: id,
            number,
            amount: form.assessed ?? '0',
            currency: form.currency
          })),
          reference
        })
      )
    )
  },
  'claim.unpay': (state, { claims, reason }) => {
    if (reason === '') return refused('reason-missing')
    return onEach(state, claims, ['paid'], (found) =>
      decided(write('claim.unpaid', { rows: found.map(named), reason }))
    )
  },
  'claim.object': (state, { claim, text }) =>
    onEach(state, [claim], ['approved', 'paid', 'refused'], ([found]) => {
      if (text === '') return refused('reason-missing')
      return personalRefusal(text) ?? decided(write('claim.objected', { ...named(found), text }))
    }),
  'claim.answer': (state, { claim, upheld, text }) =>
    onEach(state, [claim], ['objection'], ([found]) => {
      if (text === '') return refused('reason-missing')
      return personalRefusal(text) ?? decided(write('claim.answered', { ...named(found), upheld, text }))
    }),
  'claim.close': (state, { claims, note }) =>
    onEach(state, claims, ['received', 'assessed', 'paid', 'refused'], (found) => {
      const unsettled = found.some(({ payment, verdict }) => !payment && verdict?.outcome !== 'refuse')
      if (unsettled && note === '') return refused('reason-missing')
      return personalRefusal(note) ?? decided(write('claim.closed', { rows: found.map(named), note }))
    }),
  'claim.reopen': (state, { claim, reason }) =>
    onEach(state, [claim], ['closed'], ([found]) =>
      reason === '' ? refused('reason-missing') : decided(write('claim.reopened', { ...named(found), reason }))
    )
}

function named({ id, number }: Claim): { claim: string; number: string } {
  return { claim: id, number }
}

/** Each case once, all of them in a state from which this may be done. */
function onEach(
  state: IncidentState,
  ids: readonly string[],
  from: readonly ClaimStatus[],
  then: (claims: readonly [Claim, ...Claim[]]) => Decision
): Decision {
  const assessment = assessmentOf(state.compensation)?.id
  const found: Claim[] = []
  for (const id of new Set(ids)) {
    const claim = state.claims.get(id)
    if (!claim) return refused('no-such-claim')
    const status = claimStatus(claim, assessment)
    if (!from.includes(status)) return refused('claim-stands-elsewhere', { number: claim.number, standing: status })
    found.push(claim)
  }
  const [first, ...others] = found
  return first ? then([first, ...others]) : refused('no-such-claim')
}
