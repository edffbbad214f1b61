import { expect, test } from 'vitest'
import { catalogue } from '../../../shared/event/catalogue.ts'
import { namesOf, sentenceOf } from '../../../shared/report/sentence.ts'
import { factOf } from '../../helpers/arbitrary-facts.ts'
import { form, terms } from '../../helpers/compensating.ts'
import { playbook } from '../../helpers/given.ts'

const one = { claim: 'no:t-1', number: 'T-1' }
const rows = [{ ...one, form }]
const batch = { batch: 'id8', number: 1, outcome: 'pay' }
const lines = [
  { claim: 'no:t-1', revision: 0, amount: '12000.5', currency: 'JPY' },
  { claim: 'no:t-2', revision: 0, amount: '0.25', currency: 'BTC' },
  { claim: 'no:t-3', revision: 0, amount: '1', currency: 'JPY' }
]

/** An event of each type, and what it reads in Japanese and in English. */
const samples: readonly (readonly [type: string, data: Record<string, unknown>, ja: string, en: string])[] = [
  [
    'compensation.assessed',
    { assessment: 'id2', terms: { ...terms, basisAt: null, formula: '差額' }, reason: '' },
    `補償の基準を記録:${terms.scope}、帰責 会社、計算式 差額`,
    `Basis of compensation recorded: ${terms.scope}, fault: the company, formula 差額`
  ],
  ['compensation.stepped', { step: 0, done: true, note: '' }, '補償の手順 1 を完了', 'Compensation step 1 done'],
  [
    'compensation.cleared',
    { clearance: 'id3', kind: 'confirmed', reference: 'J-1', text: '' },
    '損失補塡規制を確認:協会の事故確認(J-1)',
    'Compensation ban checked: Accident confirmed by the association (J-1)'
  ],
  [
    'compensation.uncleared',
    { clearance: 'id3', kind: 'exception', reason: '誤り' },
    '禁止の例外の記録を取り消し(理由:誤り)',
    'Taken back: Exception to the ban (reason: 誤り)'
  ],
  [
    'compensation.proposed',
    { resolution: 'id4', outcome: 'pay', assessment: 'id2', text: '' },
    '補償の決定を起案:支払う',
    'Decision on compensation proposed: Pay'
  ],
  [
    'compensation.approved',
    { resolution: 'id4', outcome: 'pay', assessment: 'id2', need: 'legal' },
    '補償の決定(支払う)を承認:法務',
    'Decision on compensation (Pay) approved: Legal'
  ],
  [
    'compensation.withdrawn',
    { resolution: 'id4', outcome: 'pay', reason: '誤り' },
    '補償の決定(支払う)を取り下げ(理由:誤り)',
    'Decision on compensation (Pay) withdrawn (reason: 誤り)'
  ],
  [
    'claim.taken',
    { rows: [...rows, ...rows], source: 'a.csv' },
    '補償案件を登録:T-1 ほか計 2 件(a.csv から)',
    'Compensation cases taken in: T-1 and others, 2 in all (from a.csv)'
  ],
  [
    'claim.revised',
    { rows, source: '', reason: '再計算' },
    '補償案件を修正:T-1(理由:再計算)',
    'Compensation cases changed: T-1 (reason: 再計算)'
  ],
  [
    'claim.proposed',
    { ...batch, assessment: 'id2', lines, note: '' },
    '補償の承認票 1 を起案:支払う、3 件、合計 0.25 BTC + 12,001.5 JPY',
    'Compensation list 1 proposed: Pay, 3 cases, total 0.25 BTC + 12,001.5 JPY'
  ],
  [
    'claim.signed',
    { ...batch, assessment: 'id2', need: 'money' },
    '補償の承認票 1(支払う)を承認:財務責任者または本部長',
    'Compensation list 1 (Pay) approved: Head of treasury or the commander'
  ],
  [
    'claim.withdrawn',
    { ...batch, reason: '重複' },
    '補償の承認票 1 を取り下げ(理由:重複)',
    'Compensation list 1 withdrawn (reason: 重複)'
  ],
  [
    'claim.paid',
    { rows: [{ ...one, amount: '12000.5', currency: 'JPY' }], reference: 'FB-1' },
    '補償を支払:T-1、合計 12,000.5 JPY(振込記録 FB-1)',
    'Compensation paid: T-1, total 12,000.5 JPY (payment record FB-1)'
  ],
  [
    'claim.unpaid',
    { rows: [one], reason: '口座不明' },
    '支払の記録を取り消し:T-1(理由:口座不明)',
    'Payment taken back: T-1 (reason: 口座不明)'
  ],
  ['claim.objected', { ...one, text: '数量' }, '補償案件 T-1 に異議:数量', 'Objection to compensation case T-1: 数量'],
  [
    'claim.answered',
    { ...one, upheld: false, text: '根拠なし' },
    '補償案件 T-1 の異議を認めない:根拠なし',
    'Objection to compensation case T-1 dismissed: 根拠なし'
  ],
  ['claim.closed', { rows: [one], note: '' }, '補償案件を終了:T-1', 'Compensation cases closed: T-1'],
  [
    'claim.reopened',
    { ...one, reason: '誤り' },
    '補償案件 T-1 を再開(理由:誤り)',
    'Compensation case T-1 opened again (reason: 誤り)'
  ]
]

test.each(samples)('%s is said in both languages', (type, data, ja, en) => {
  for (const [language, said] of [
    ['ja', ja],
    ['en', en]
  ] as const) {
    expect(sentenceOf(factOf(type, data), language, namesOf(playbook, language), String)).toBe(said)
  }
})

test('every event of compensation has its sentence', () => {
  const types = [...catalogue.keys()].filter((type) => /^(compensation|claim)\./.test(type))
  expect(samples.map(([type]) => type).toSorted()).toEqual(types.toSorted())
})
