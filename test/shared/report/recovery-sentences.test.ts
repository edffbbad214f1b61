import { describe, expect, test } from 'vitest'
import { catalogue } from '../../../shared/event/catalogue.ts'
import { timeNear } from '../../../shared/report/near-time.ts'
import { namesOf, sentenceOf } from '../../../shared/report/sentence.ts'
import { factOf } from '../../helpers/arbitrary-facts.ts'
import { minutes, playbook, START } from '../../helpers/given.ts'

const work = { work: 'id2', title: 'Rebuild the book' }
const vendor = { engagement: 'id3', vendor: 'X-CLOUD' }
const spot = { kind: 'service', id: 'spot' }

/** An event of each type, and what it reads in Japanese and in English. */
const samples: readonly (readonly [type: string, data: Record<string, unknown>, ja: string, en: string])[] = [
  [
    'work.added',
    { ...work, stream: spot },
    '作業を追加(取引所(板)売買):Rebuild the book',
    `Work added (${namesOf(playbook, 'en').service('spot')}): Rebuild the book`
  ],
  [
    'work.corrected',
    {
      ...work,
      stream: { kind: 'system', id: 'DB' },
      was: { title: 'Book', stream: { kind: 'department', id: 'system' } }
    },
    '作業を訂正:「Book」(システム) → 「Rebuild the book」(DB)',
    'Work corrected: “Book” (System) → “Rebuild the book” (DB)'
  ],
  [
    'work.assigned',
    { ...work, owner: { kind: 'person', name: '山田 剛' } },
    '作業「Rebuild the book」:担当 山田 剛',
    'Work “Rebuild the book”: goes to 山田 剛'
  ],
  ['work.assigned', { ...work, owner: null }, '作業「Rebuild the book」:担当なし', 'Work “Rebuild the book”: no owner'],
  [
    'work.planned',
    { ...work, start: null, end: minutes(60) },
    '作業「Rebuild the book」:10:00 までの予定',
    'Work “Rebuild the book”: planned until 10:00'
  ],
  [
    'work.planned',
    { ...work, start: minutes(0), end: minutes(60) },
    '作業「Rebuild the book」:09:00 から 10:00 までの予定',
    'Work “Rebuild the book”: planned from 09:00 until 10:00'
  ],
  ['work.advanced', { ...work, done: 40, of: 100 }, '作業「Rebuild the book」:40%', 'Work “Rebuild the book”: 40%'],
  [
    'work.advanced',
    { ...work, done: 3, of: 8 },
    '作業「Rebuild the book」:8手順中 3手順',
    'Work “Rebuild the book”: 3 of 8 steps'
  ],
  [
    'work.blocked',
    { ...work, block: 'b', on: 'X社', reason: '部品待ち' },
    '作業「Rebuild the book」:停滞、X社 待ち(理由:部品待ち)',
    'Work “Rebuild the book”: blocked, waits for X社 (reason: 部品待ち)'
  ],
  [
    'work.unblocked',
    { ...work, block: 'b', note: '' },
    '作業「Rebuild the book」:停滞を解消',
    'Work “Rebuild the book”: no longer blocked'
  ],
  ['work.finished', { ...work, note: '' }, '作業「Rebuild the book」:完了', 'Work “Rebuild the book”: finished'],
  [
    'work.dropped',
    { ...work, reason: '不要' },
    '作業「Rebuild the book」:中止(理由:不要)',
    'Work “Rebuild the book”: dropped (reason: 不要)'
  ],
  [
    'work.reopened',
    { ...work, reason: '再発' },
    '作業「Rebuild the book」:再開(理由:再発)',
    'Work “Rebuild the book”: taken up again (reason: 再発)'
  ],
  [
    'vendor.engaged',
    { ...vendor, task: '復旧', caseNumber: 'C-1', topPriority: true },
    'クラウド・データセンター事業者 に依頼(最優先)、案件番号 C-1:復旧',
    'Cloud / data-centre vendor engaged (top priority), case C-1: 復旧'
  ],
  [
    'vendor.amended',
    { ...vendor, caseNumber: 'C-1', topPriority: false },
    'クラウド・データセンター事業者 の案件:最優先ではない、案件番号 C-1',
    'Case with Cloud / data-centre vendor: not of top priority, case C-1'
  ],
  [
    'vendor.heard',
    { ...vendor, text: '到着', nextAt: minutes(30) },
    'クラウド・データセンター事業者 から連絡:「到着」、次の連絡は 09:30',
    'Cloud / data-centre vendor says: “到着”, next word promised for 09:30'
  ],
  [
    'vendor.closed',
    { ...vendor, reason: '' },
    'クラウド・データセンター事業者 の案件を終了',
    'Case with Cloud / data-centre vendor closed'
  ]
]

describe('recovery work and vendors are said in words', () => {
  test('every type has a sample here', () => {
    const types = [...catalogue.keys()].filter((type) => /^(work|vendor)\./u.test(type))
    expect([...new Set(samples.map(([type]) => type))].toSorted()).toEqual(types.toSorted())
  })

  for (const [type, data, ja, en] of samples)
    test(`${type}: ${en}`, () => {
      const time = timeNear(START, 'Asia/Tokyo')
      expect(sentenceOf(factOf(type, data), 'ja', namesOf(playbook, 'ja'), time)).toBe(ja)
      expect(sentenceOf(factOf(type, data), 'en', namesOf(playbook, 'en'), time)).toBe(en)
    })
})
