import type { CommandData } from '../../incident/commands.ts'
import type { CaseForm, EvidenceState } from '../../incident/complaint/complaint.ts'
import { TAIL_LENGTH } from '../../incident/complaint/complaint.ts'

/** A case as it is typed: texts as they stand in the fields. Times in ms. */
export type TypedCase = {
  readonly customer: string
  readonly channel: string
  readonly kind: string
  readonly summary: string
  readonly occurredAt: number | null
  readonly amount: string
  readonly unit: string
  readonly address: string
  readonly txid: string
  readonly language: CaseForm['language']
  readonly priority: string
  readonly evidence: Readonly<Record<string, EvidenceState | ''>>
  readonly dispute: string
}

/** What keeps a typed case from being sent, field by field; `decide` finds the rest. */
export type CaseProblem = 'customer' | 'summary' | 'loss' | 'address' | 'txid'

/** Nothing typed yet, with the choices that come first. */
export function emptyCase(channel: string, kind: string, language: CaseForm['language']): TypedCase {
  const blank = { customer: '', summary: '', amount: '', unit: '', address: '', txid: '', priority: '', dispute: '' }
  return { ...blank, channel, kind, occurredAt: null, language, evidence: {} }
}

/** A form as somebody would have typed it, to be put right. */
export function typedCaseFrom(form: CaseForm): TypedCase {
  const { loss, ...rest } = form
  return {
    ...rest,
    amount: loss?.amount ?? '',
    unit: loss?.unit ?? '',
    priority: '',
    evidence: {},
    dispute: ''
  }
}

/** The end of an address or a transaction id: whatever was pasted, no more of it than that is kept. */
export function tailOf(text: string): string {
  return text.normalize('NFKC').trim().slice(-TAIL_LENGTH)
}

/** What is wrong with a typed case, in the order of its fields. */
export function caseProblems(typed: TypedCase): CaseProblem[] {
  const { customer, summary, address, txid } = typed
  const problems: readonly (readonly [CaseProblem, boolean])[] = [
    ['customer', customer.trim() === ''],
    ['summary', summary.trim() === ''],
    ['loss', lossOf(typed) === undefined],
    ['address', !isTail(address)],
    ['txid', !isTail(txid)]
  ]
  return problems.filter(([, wrong]) => wrong).map(([problem]) => problem)
}

/** The form that was typed; only where `caseProblems` finds nothing. */
export function caseFormOf(typed: TypedCase): CaseForm {
  const { customer, channel, kind, summary, occurredAt, language } = typed
  return {
    customer: customer.normalize('NFKC').trim(),
    channel,
    kind,
    summary: summary.trim(),
    occurredAt,
    loss: lossOf(typed) ?? null,
    address: tailOf(typed.address),
    txid: tailOf(typed.txid),
    language
  }
}

/** The intent that opens the typed case: with whoever types it, and due by its priority or the first step. */
export function openingOf(typed: TypedCase): CommandData<'complaint.open'> {
  const evidence = Object.entries(typed.evidence).flatMap(([item, state]) => (state === '' ? [] : [{ item, state }]))
  const { priority, dispute } = typed
  return { form: caseFormOf(typed), priority, evidence, dispute: dispute.trim(), person: '', dueAt: null }
}

/** What was lost: null where nothing was said, undefined where it is no amount with its asset or currency. */
function lossOf({ amount, unit }: TypedCase): CaseForm['loss'] | undefined {
  const number = amount.normalize('NFKC').replaceAll(',', '').trim()
  const code = unit.normalize('NFKC').trim().toUpperCase()
  if (number === '' && code === '') return null
  return /^\d{1,15}(?:\.\d{1,12})?$/u.test(number) && /^[A-Z0-9]{2,10}$/u.test(code)
    ? { amount: number, unit: code }
    : undefined
}

function isTail(text: string): boolean {
  return /^[A-Za-z0-9]*$/u.test(tailOf(text))
}
