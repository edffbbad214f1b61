import { expect, test } from 'vitest'
import { filingEvents } from '../../../shared/incident/filing/events.ts'
import { privilegeEvents } from '../../../shared/incident/privilege/events.ts'
import { timeNear } from '../../../shared/report/near-time.ts'
import { namesOf, sentenceOf } from '../../../shared/report/sentence.ts'
import { factOf } from '../../helpers/arbitrary-facts.ts'
import { playbook, START } from '../../helpers/given.ts'

const time = timeNear(START, 'Asia/Tokyo')
const about = { filing: 'f1', deadline: 'JP-FSA-1', stage: 'first', number: 1 }
const ja = '当局報告「障害発生等の第一報(直ちに)」第一報(第1版)'
const en = 'Report “First failure report (immediately)”, first report (version 1)'
const frozen = { hash: 'abcdef0123'.padEnd(64, '0'), asOf: START, timeZone: 'Asia/Tokyo', fields: [] }
const text = { ja: '約1,200名', en: 'about 1,200' }

/** An event, and what is said of it in both languages. */
const said: readonly [string, Record<string, unknown>, string, string][] = [
  ['filing.started', { ...about, carried: [] }, `${ja}:作成を開始`, `${en}: begun`],
  [
    'filing.started',
    { ...about, carried: [{ field: 'impact', ...text }] },
    `${ja}:作成を開始(前の版から1項目を引継ぎ)`,
    `${en}: begun (carried over from the version before: 1)`
  ],
  [
    'filing.edited',
    { ...about, field: 'impact', text },
    `${ja}:「影響(顧客数・件数・金額・他社)」を記入「約1,200名」`,
    `${en}: “Impact: customers, count, amount, third parties” written: “about 1,200”`
  ],
  [
    'filing.edited',
    { ...about, field: 'cause', text: null },
    `${ja}:「原因(判明/推定/調査中)」を記録からの文に戻す`,
    `${en}: “Cause: known, suspected, open” given back to the log`
  ],
  [
    'filing.finalised',
    { ...about, ...frozen, leftOut: 2 },
    `${ja}:確定(ハッシュ abcdef01、秘匿の記載 2 件を除外)`,
    `${en}: finalised (hash abcdef01, without 2 privileged)`
  ],
  [
    'filing.sent',
    { ...about, how: '電話', receipt: 'R-7' },
    `${ja}:提出(電話)、受付番号 R-7`,
    `${en}: sent (電話), receipt R-7`
  ],
  [
    'filing.recalled',
    { ...about, reason: '誤り' },
    `${ja}:提出の記録を取消し(理由:誤り)`,
    `${en}: mark “sent” taken back (reason: 誤り)`
  ],
  ['filing.withdrawn', { ...about, reason: '誤記' }, `${ja}:取下げ(理由:誤記)`, `${en}: withdrawn (reason: 誤記)`],
  [
    'privilege.claimed',
    { of: 'remark:r1', reason: '相談' },
    '書き込みを秘匿に指定(理由:相談)',
    'Remark marked as privileged (reason: 相談)'
  ],
  [
    'privilege.lifted',
    { of: 'entry:n:1', reason: '同意' },
    '記録の秘匿を解除(理由:同意)',
    'Entry no longer privileged (reason: 同意)'
  ]
]

test.each(said)('%s in both languages', (type, data, inJapanese, inEnglish) => {
  const event = factOf(type, data)
  expect(sentenceOf(event, 'ja', namesOf(playbook, 'ja'), time)).toBe(inJapanese)
  expect(sentenceOf(event, 'en', namesOf(playbook, 'en'), time)).toBe(inEnglish)
})

test('every event has its sentence here', () => {
  const types = new Set(said.map(([type]) => type))
  expect(Object.keys({ ...filingEvents, ...privilegeEvents }).filter((type) => !types.has(type))).toEqual([])
})
