import type { Claim } from '../../incident/claim/claim.ts'
import { claimStatus, verdictOf } from '../../incident/claim/claim.ts'
import { assessmentOf } from '../../incident/compensation/compensation.ts'
import type { IncidentState } from '../../incident/state.ts'
import { escapeCell } from '../../people/cell.ts'
import type { Playbook } from '../../playbook/schema.ts'
import type { Language } from '../time.ts'
import { isoIn } from '../iso-time.ts'
import { compensationWordsOf } from '../words/compensation.ts'
import { wordsOf } from '../words/of.ts'

/** What the register is written from. `timeZone` is an IANA name. */
export type RegisterInput = {
  readonly state: IncidentState
  readonly playbook: Pick<Playbook, 'compensation' | 'services'>
  readonly language: Language
  readonly timeZone: string
}

type Cells = Readonly<Record<string, string>>

/**
 * The fields of the playbook in its order, then what the register has besides. Amounts are plain decimals, times ISO 8601
 * with their offset, so that the file can be read back exactly. In a drill the first column of every row is its mark. Nothing
 * in it can be privileged: it says what was decided and done of cases.
 */
export function registerTable(input: RegisterInput): string[][] {
  const { state, playbook, language } = input
  const { register } = compensationWordsOf(language)
  const own = ['currency', 'priceSource', 'status', 'paidAmount', 'paymentReference'] as const
  const fields = playbook.compensation.registerFields
  const mark = state.drill ? [register.mark] : []
  const headings = [...mark, ...fields.map(({ label }) => label[language]), ...own.map((column) => register[column])]
  const rows = [...state.claims.values()].map((claim) => {
    const cells = cellsOf(claim, input)
    const values = [...fields.map(({ id }) => cells[id] ?? ''), ...own.map((column) => cells[column] ?? '')]
    return [...mark.map(() => wordsOf(language).drill), ...values.map(escapeCell)]
  })
  return [headings, ...rows]
}

function cellsOf(claim: Claim, { state, playbook, language, timeZone }: RegisterInput): Cells {
  const words = compensationWordsOf(language)
  const { form, payment, objections } = claim
  const assessment = assessmentOf(state.compensation)?.id
  const verdict = verdictOf(claim, assessment)
  const time = (ms: number | null | undefined) => (ms === null || ms === undefined ? '' : isoIn(ms, timeZone))
  return {
    caseId: claim.number,
    accountRef: form.account,
    service: playbook.services.find(({ id }) => id === form.service)?.name[language] ?? form.service,
    asset: form.asset,
    eventTime: time(form.eventAt),
    claimedLoss: form.claimed ?? '',
    assessedLoss: form.assessed ?? '',
    basisTime: time(form.basisAt),
    referencePrice: form.price ?? '',
    fault: words.faults[form.fault],
    banException: form.exception,
    associationConfirmation: form.confirmation,
    decision: verdict ? words.outcomes[verdict.outcome] : '',
    approvers: verdict ? verdict.approvers.map(({ person }) => person).join(' / ') : '',
    paidAt: time(payment?.at),
    objection: objections.map(({ value }) => value).join(' / '),
    currency: form.currency,
    priceSource: form.priceSource,
    status: words.statuses[claimStatus(claim, assessment)],
    paidAmount: payment?.value.amount ?? '',
    paymentReference: payment?.value.reference ?? ''
  }
}
