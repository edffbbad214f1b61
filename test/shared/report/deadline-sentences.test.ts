import { expect, test } from 'vitest'
import { deadlineEvents } from '../../../shared/incident/deadline/events.ts'
import { timeNear } from '../../../shared/report/near-time.ts'
import { namesOf, sentenceOf } from '../../../shared/report/sentence.ts'
import { factOf } from '../../helpers/arbitrary-facts.ts'
import { minutes, playbook } from '../../helpers/given.ts'

const fsa = { deadline: 'JP-FSA-1' }
const proof = { part: 'report', how: '電話', receipt: 'F-12', evidence: '' }
const bare = { part: 'report', how: '', receipt: '', evidence: '' }
const nameJa = 'JP-FSA-1 障害発生等の第一報(直ちに)'
const nameEn = 'JP-FSA-1 First failure report (immediately)'

/** An event of each type, and what it reads in Japanese and in English. It happened at 09:00. */
const samples: readonly (readonly [type: string, data: Record<string, unknown>, ja: string, en: string])[] = [
  [
    'deadline.switched',
    { ...fsa, on: false, reason: '別法人が報告' },
    `報告期限を無効に:${nameJa}(理由:別法人が報告)`,
    `Report clock switched off: ${nameEn} (reason: 別法人が報告)`
  ],
  [
    'deadline.switched',
    { deadline: 'XX-NONE-1', on: true, reason: '' },
    '報告期限を有効に:XX-NONE-1',
    'Report clock switched on: XX-NONE-1'
  ],
  [
    'deadline.edited',
    {
      ...fsa,
      change: {
        owner: 'R-LG-H',
        recipient: '',
        form: '別紙様式',
        startsFrom: 'discovery',
        span: { amount: 1, unit: 'businessDays' },
        outer: { from: 'awareness', span: { amount: 24, unit: 'hours' } },
        targetMinutes: null
      },
      was: {
        owner: 'R-LG-REG',
        recipient: 'X-FSA',
        form: '',
        startsFrom: 'awareness',
        span: null,
        outer: null,
        targetMinutes: 60
      },
      reason: '原文'
    },
    `報告期限の条件を変更:${nameJa} — 担当 当局・協会連絡担当 → 法務部門責任者、提出先 ${namesOf(playbook, 'ja').role('X-FSA')} → なし、様式 なし → 別紙様式、起点 認識(覚知) → 発見、法定の期間 なし → 1営業日、最終期限 なし → 認識(覚知)から24時間、社内目標 60分 → なし(理由:原文)`,
    `Terms of a report changed: ${nameEn} — owner Regulator liaison → Legal head, recipient ${namesOf(playbook, 'en').role('X-FSA')} → none, form none → 別紙様式, counts from awareness → discovery, legal time none → 1 business day, outer limit none → 24 hours after awareness, own target 60 minutes → none (reason: 原文)`
  ],
  [
    'deadline.anchored',
    { deadlines: ['JP-FSA-1'], anchor: 'awareness', at: minutes(-5), note: 'SOC' },
    `期限の起点「認識(覚知)」を 08:55 と記録:${nameJa}(SOC)`,
    `Clock start “awareness” recorded at 08:55: ${nameEn} (SOC)`
  ],
  [
    'deadline.sent',
    { ...fsa, ...proof, dueAt: minutes(30) },
    `報告を送付:${nameJa}、期限 09:30 内(電話、受付番号 F-12)`,
    `Report sent: ${nameEn}, in time (due 09:30) (電話, receipt F-12)`
  ],
  [
    'deadline.sent',
    { ...fsa, ...bare, part: 'followUp', dueAt: minutes(-30), evidence: 'a.pdf' },
    `追加の報告を送付:${nameJa}、期限 08:30 を30分超過(控え a.pdf)`,
    `Follow-up report sent: ${nameEn}, 30 min after it was due at 08:30 (copy a.pdf)`
  ],
  ['deadline.sent', { ...fsa, ...bare, dueAt: null }, `報告を送付:${nameJa}`, `Report sent: ${nameEn}`],
  [
    'deadline.amended',
    { ...fsa, ...bare, at: minutes(-2), was: minutes(-5), reason: '誤記' },
    `送付の記録を訂正:${nameJa} — 08:55 → 08:58(理由:誤記)`,
    `Record of a sent report corrected: ${nameEn} — 08:55 → 08:58 (reason: 誤記)`
  ],
  [
    'deadline.amended',
    { ...fsa, ...proof, at: minutes(-5), was: minutes(-5), reason: '' },
    `送付の記録を訂正:${nameJa} — 08:55(電話、受付番号 F-12)`,
    `Record of a sent report corrected: ${nameEn} — 08:55 (電話, receipt F-12)`
  ],
  [
    'deadline.waived',
    { ...fsa, reason: '非上場' },
    `報告は該当なし:${nameJa}(理由:非上場)`,
    `Report does not apply: ${nameEn} (reason: 非上場)`
  ],
  ...(
    [
      ['report', '送付の記録を取り消し', 'Sending taken back'],
      ['followUp', '追加の報告の記録を取り消し', 'Sending of the follow-up taken back'],
      ['waiver', '「該当なし」を取り消し', '“Does not apply” taken back']
    ] as const
  ).map(
    ([what, ja, en]) =>
      [
        'deadline.retracted',
        { ...fsa, what, anchor: null, reason: 'x' },
        `${ja}:${nameJa}(理由:x)`,
        `${en}: ${nameEn} (reason: x)`
      ] as const
  ),
  [
    'deadline.retracted',
    { ...fsa, what: 'anchor', anchor: 'discovery', reason: 'x' },
    `起点「発見」を取り消し:${nameJa}(理由:x)`,
    `Clock start “discovery” taken back: ${nameEn} (reason: x)`
  ]
]

test.each(samples)('%s %#', (type, data, ja, en) => {
  const event = factOf(type, data)
  const say = (language: 'ja' | 'en') =>
    sentenceOf(event, language, namesOf(playbook, language), timeNear(event.happenedAt, 'Asia/Tokyo'))
  expect(say('ja')).toBe(ja)
  expect(say('en')).toBe(en)
})

test('every event of a clock has a sample', () => {
  expect(new Set(samples.map(([type]) => type))).toEqual(new Set(Object.keys(deadlineEvents)))
})
