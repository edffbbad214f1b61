import type { Actor } from '../../shared/event/envelope.ts'
import type { ClaimForm } from '../../shared/incident/claim/claim.ts'
import type { Terms } from '../../shared/incident/compensation/compensation.ts'
import type { RefusalCode } from '../../shared/incident/refusal.ts'
import type { Given, Outcome, Step } from './given.ts'
import { declared, given, minutes, step } from './given.ts'
import { ito, matsumoto } from './people.ts'

/** Who handles compensation in the tests, besides the people of every test. */
export const kato: Actor = { person: '加藤 里美', department: 'legal', role: 'R-LG-CMP' }
export const nakamura: Actor = { person: '中村 由紀', department: 'command', role: 'R-FIN' }

/** An assessment with everything that a decision rests on. */
export const terms: Terms = {
  scope: '3月1日 9:00〜11:30 の現物取引、成行注文の顧客',
  basisAt: minutes(0),
  prices: [{ asset: 'BTC', price: '9850000.5', currency: 'JPY', source: '社内指数' }],
  formula: '約定価格と参照価格の差額 × 数量',
  exclusions: '自動売買の規約違反',
  fault: 'company',
  funding: '自己資金',
  law: 'japan',
  lawNote: ''
}

/** A case as it is taken in in the tests: claimed and assessed. */
export const form: ClaimForm = {
  account: 'A-1001',
  service: 'spot',
  asset: 'BTC',
  eventAt: minutes(-30),
  claimed: '15000',
  assessed: '12000.5',
  currency: 'JPY',
  basisAt: minutes(0),
  price: '9850000.5',
  priceSource: '社内指数',
  fault: 'company',
  exception: '',
  confirmation: ''
}

/** Step by step to a decision to pay: the assessment is `id2`, the clearance `id3`, the decision `id4`. */
export const assessed = step('compensation.assess', { was: null, terms, reason: '' }, { by: kato })
export const cleared = step(
  'compensation.clear',
  { kind: 'confirmed', reference: 'JVCEA-2026-01', text: '' },
  { by: ito }
)
export const proposed = step(
  'compensation.propose',
  { outcome: 'pay', assessment: 'id2', text: '全件を補償' },
  { by: kato }
)
const approve = (by: Actor) => step('compensation.approve', { resolution: 'id4', assessment: 'id2' }, { by })
export const decidedToPay: readonly Step[] = [assessed, cleared, proposed, approve(ito), approve(nakamura)]

/** Cases with the numbers T-1, T-2, … taken in: their ids are `no:t-1`, … */
export function taken(count: number, change: Partial<ClaimForm> = {}): Step {
  const rows = Array.from({ length: count }, (_, index) => ({
    number: `T-${index + 1}`,
    form: { ...form, account: `A-${1001 + index}`, ...change }
  }))
  return step('claim.take', { rows, source: 'cases.csv' }, { by: kato })
}

/** The first cases put before two people; right after `decidedToPay` and `taken` the batch is `id8`. */
export function listed(count: number, outcome: 'pay' | 'refuse' = 'pay'): Step {
  const claims = Array.from({ length: count }, (_, index) => `no:t-${index + 1}`)
  return step('claim.propose', { claims, outcome, note: outcome === 'pay' ? '' : '対象外' }, { by: kato })
}
export const signedBy = (by: Actor, batch = 'id8') => step('claim.sign', { batch }, { by })
export const paid = (...claims: readonly string[]) =>
  step('claim.pay', { claims: [...claims], reference: 'FB-0301' }, { by: nakamura })

/** A declared incident in which it is decided to pay, and some cases are in the register. */
export function register(cases: number, ...after: readonly Step[]): Given {
  return given(declared(), ...decidedToPay, taken(cases), ...after)
}

/** The same with the cases approved by two people. */
export function approved(cases: number, ...after: readonly Step[]): Given {
  return register(cases, listed(cases), signedBy(ito), signedBy(nakamura), ...after)
}

const one = ['no:t-1']
const again = step('compensation.assess', { was: 'id2', terms: { ...terms, formula: '差額の半分' }, reason: '協議' })

/** What is refused of compensation and its register, by its code. */
export const compensationRefusals = {
  'assessment-changed': () => given(declared(), assessed).when('compensation.assess', { was: null, terms, reason: '' }),
  'assessment-incomplete': () =>
    given(
      declared(),
      step('compensation.assess', { was: null, terms: { ...terms, formula: '' }, reason: '' }),
      cleared
    ).when('compensation.propose', { outcome: 'pay', assessment: 'id2', text: '' }),
  'assessment-missing': () =>
    given(declared()).when('compensation.propose', { outcome: 'pay', assessment: 'id2', text: '' }),
  'batch-paid': () => approved(1, paid(...one)).when('claim.withdraw', { batch: 'id8', reason: 'x' }),
  'batch-stale': () => register(1, listed(1), again).when('claim.sign', { batch: 'id8' }, { by: ito }),
  'claim-in-batch': () => register(1, listed(1)).when('claim.propose', { claims: one, outcome: 'pay', note: '' }),
  'claim-not-assessed': () =>
    given(declared(), ...decidedToPay, taken(1, { assessed: null })).when('claim.propose', {
      claims: one,
      outcome: 'pay',
      note: ''
    }),
  'claim-stands-elsewhere': () => register(1).when('claim.pay', { claims: one, reference: 'x' }),
  'claim-twice': () => register(1).when('claim.take', { rows: [{ number: 't-1', form }], source: '' }),
  'clearance-unfounded': () =>
    given(declared()).when('compensation.clear', { kind: 'confirmed', reference: '', text: 'x' }, { by: ito }),
  'confirmation-missing': () =>
    given(declared(), assessed).when('compensation.propose', { outcome: 'pay', assessment: 'id2', text: '' }),
  'decision-missing': () =>
    given(declared(), assessed, taken(1)).when('claim.propose', { claims: one, outcome: 'pay', note: '' }),
  'decision-open': () =>
    given(declared(), assessed, cleared, proposed).when('compensation.propose', {
      outcome: 'refuse',
      assessment: 'id2',
      text: ''
    }),
  'law-note-missing': () =>
    given(declared()).when('compensation.assess', { was: null, terms: { ...terms, law: 'elsewhere' }, reason: '' }),
  'no-such-claim': () => register(1).when('claim.pay', { claims: ['x'], reference: 'x' }),
  'no-such-proposal': () => register(1).when('claim.sign', { batch: 'x' }),
  'not-a-payer': () => register(1, listed(1), signedBy(ito)).when('claim.sign', { batch: 'id8' }, { by: other }),
  'payment-reference-missing': () => approved(1).when('claim.pay', { claims: one, reference: '' })
} as const satisfies Partial<Record<RefusalCode, () => Outcome>>

const other: Actor = { ...matsumoto, person: '別の人', role: 'R-PR-H', department: 'pr' }
