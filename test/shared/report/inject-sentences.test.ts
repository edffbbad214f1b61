import { describe, expect, test } from 'vitest'
import { catalogue } from '../../../shared/event/catalogue.ts'
import { namesOf } from '../../../shared/report/names.ts'
import { injectEn } from '../../../shared/report/sentences/inject-en.ts'
import { injectJa } from '../../../shared/report/sentences/inject-ja.ts'
import type { InjectTables } from '../../../shared/report/sentences/inject-tables.ts'
import type { Say } from '../../../shared/report/sentences/sentences.ts'
import { playbook } from '../../helpers/given.ts'

const inject = 'DR-01.4'
const text = { ja: '噂が広がる', en: 'Rumours spread' }
const role = { role: 'R-PR-SNS', name: null }
const reporter = { role: null, name: { ja: '記者', en: 'A reporter' } }
const both = { role: 'R-PR-SNS', name: { ja: '木村', en: 'Kimura' } }
const released = (by: 'clock' | 'hand', from: object, via: string) => ({ inject, by, told: { from, via, text } })

const samples: readonly (readonly [keyof InjectTables, Record<string, unknown>, string, string])[] = [
  [
    'inject.released',
    released('clock', role, 'social'),
    '状況付与 DR-01.4:ソーシャル担当からSNSの様子「噂が広がる」',
    'Inject DR-01.4: Social operator reports posts: “Rumours spread”'
  ],
  [
    'inject.released',
    released('hand', reporter, 'phone'),
    '状況付与 DR-01.4(進行役の操作):記者から電話「噂が広がる」',
    'Inject DR-01.4 (by the facilitator): A reporter by phone: “Rumours spread”'
  ],
  [
    'inject.released',
    released('clock', both, 'mail'),
    '状況付与 DR-01.4:木村(ソーシャル担当)からメール「噂が広がる」',
    'Inject DR-01.4: Kimura (Social operator) by mail: “Rumours spread”'
  ],
  [
    'inject.released',
    released('clock', { role: null, name: null }, 'chat'),
    '状況付与 DR-01.4:—からチャット「噂が広がる」',
    'Inject DR-01.4: — by chat: “Rumours spread”'
  ],
  ['inject.released', { inject, by: 'clock' }, '状況付与 DR-01.4 を出した', 'Inject DR-01.4 came out'],
  [
    'inject.held',
    { inject, reason: '休憩' },
    '状況付与 DR-01.4 を保留(理由:休憩)',
    'Inject DR-01.4 held (reason: 休憩)'
  ],
  ['inject.unheld', { inject, reason: '' }, '状況付与 DR-01.4 の保留を解除', 'Inject DR-01.4 let go on'],
  ['inject.changed', { inject, content: {}, reason: '' }, '状況付与 DR-01.4 の内容を変更', 'Inject DR-01.4 changed'],
  [
    'inject.improvised',
    { inject: { id: '0b1f7c1e-6f5b-4c55-9f0e-2f3c1d9a7b11', text } },
    '状況付与 0b1f7c1e を追加(即興)',
    'Inject 0b1f7c1e added (improvised)'
  ],
  [
    'inject.skipped',
    { inject, because: 'condition', reason: 'skip-if' },
    '状況付与 DR-01.4 を見送り(条件による)',
    'Inject DR-01.4 skipped (by its condition)'
  ],
  [
    'inject.skipped',
    { inject, because: 'hand', reason: '時間切れ' },
    '状況付与 DR-01.4 を見送り(理由:時間切れ)',
    'Inject DR-01.4 skipped (reason: 時間切れ)'
  ],
  ['inject.seen', { inject }, '状況付与 DR-01.4 を確認', 'Inject DR-01.4 seen'],
  [
    'inject.answered',
    { inject, text: '準備中' },
    '状況付与 DR-01.4 に回答:「準備中」',
    'Inject DR-01.4 answered: “準備中”'
  ]
]

describe('injects are said in words', () => {
  test('every type has a sample here', () => {
    const types = [...catalogue.keys()].filter((type) => type.startsWith('inject.'))
    expect([...new Set(samples.map(([type]) => type))].toSorted()).toEqual(types.toSorted())
  })

  test.each(samples)('%s %#', (type, data, ja, en) => {
    const say = (language: 'ja' | 'en') => ({ names: namesOf(playbook, language) }) as Say
    expect(injectJa[type](data as never, say('ja'))).toBe(ja)
    expect(injectEn[type](data as never, say('en'))).toBe(en)
  })
})
