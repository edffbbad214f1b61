import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { catalogue } from '../../../shared/event/catalogue.ts'
import { timeNear } from '../../../shared/report/near-time.ts'
import { fieldWords, namesOf, sentenceOf, timeName, valueWords } from '../../../shared/report/sentence.ts'
import type { Language } from '../../../shared/report/time.ts'
import { en } from '../../../shared/report/words/en.ts'
import { ja } from '../../../shared/report/words/ja.ts'
import { anyData, factOf } from '../../helpers/arbitrary-facts.ts'
import { declared, given, minutes, playbook, setCells, START, step } from '../../helpers/given.ts'
import type { Step } from '../../helpers/given.ts'
import { santos, sato, tanaka } from '../../helpers/people.ts'

const languages = ['ja', 'en'] as const
const names = { ja: namesOf(playbook, 'ja'), en: namesOf(playbook, 'en') }
const time = timeNear(START, 'Asia/Tokyo')

/** The sentences of the last command of an incident. */
function said(language: Language, ...steps: readonly Step[]): string {
  const halt = given(...steps)
  const last = halt.events.at(-1)
  return last ? sentenceOf(last, language, namesOf(playbook, language, halt.state.addedDuties), time) : ''
}

describe('every event in words', () => {
  for (const type of catalogue.keys()) {
    test(`${type} has a sentence in both languages`, () => {
      const data = anyData.get(type)
      if (!data) throw new Error(`no sample of ${type}`)
      fc.assert(
        fc.property(data, (of) => {
          for (const language of languages) {
            const sentence = sentenceOf(factOf(type, of), language, names[language], time)
            expect(sentence).not.toBe('')
            expect(sentence).not.toMatch(/undefined|\{\{|\[object|NaN|null/)
            expect(sentence).not.toContain(type)
          }
        }),
        { numRuns: 60 }
      )
    })
  }

  test('is worded in its own language', () => {
    const english = fc.sample(anyData.get('duty.unchecked') as fc.Arbitrary<Record<string, unknown>>, {
      numRuns: 20,
      seed: 1
    })
    for (const data of english)
      expect(sentenceOf(factOf('duty.unchecked', { ...data, reason: '' }), 'en', names.en, time)).not.toMatch(
        /[぀-ヿ一-鿿]/
      )
  })

  test('an event that is not known is named by its type', () => {
    expect(sentenceOf(factOf('call.rung', {}), 'ja', names.ja, time)).toBe('未対応の記録: call.rung')
    expect(sentenceOf(factOf('call.rung', {}), 'en', names.en, time)).toBe('Not readable here: call.rung')
  })
})

describe('the scribe’s wording', () => {
  test('a tick says when it was due and by how much it was late', () => {
    const steps = [declared(), step('duty.check', { duties: ['SYS-01'] }, { at: 8 })]
    expect(said('ja', ...steps)).toMatch(/^SYS-01 完了\(期限 09:05、3分遅れ\) — 停止を実施し/)
    expect(said('en', ...steps)).toMatch(/^SYS-01 done \(due 09:05, 3 min late\) — Execute/)
  })

  test('in time, it says only when it was due', () => {
    expect(said('ja', declared(), step('duty.check', { duties: ['SYS-01'] }, { at: 2 }))).toMatch(
      /^SYS-01 完了\(期限 09:05\) — /
    )
  })

  test('the two signatures read as two', () => {
    const first = step('duty.check', { duties: ['SE-12'] }, { by: santos })
    expect(said('ja', declared(), first)).toContain('二人目の確認待ち')
    expect(said('en', declared(), first, step('duty.check', { duties: ['SE-12'] }, { by: sato }))).toMatch(
      /^SE-12 countersigned, done/
    )
  })

  test('services change from and to, all assets in words', () => {
    const cells = ['BTC', 'ETH'].map((asset) => ({ service: 'spot', asset }))
    const change = setCells(cells, 'viewOnly', {}, '板を保全')
    expect(said('ja', declared(), change)).toBe('取引所(板)売買(BTC、ETH):停止 → 閲覧のみ(板を保全)')
    const all = setCells([{ service: 'spot', asset: '*' }], 'normal')
    expect(said('en', declared(), all)).toBe('Order-book trading (all assets): Halted → Normal')
  })

  test('many services are counted after a few', () => {
    const cells = ['login', 'desk', 'margin', 'fiatIn', 'fiatOut', 'api'].map((service) => ({ service, asset: '*' }))
    expect(said('ja', declared(), step('service.change', { cells, state: 'halted', note: '' }))).toMatch(/ほか 2 件$/)
  })

  test('a corrected time says from what, to what and why, with the day where it is another', () => {
    const retime = step('halt.retime', { name: 'effective', at: minutes(-20), reason: 'ログで確認' })
    expect(said('ja', declared(), retime)).toBe('停止完了の時刻を訂正:09:00 → 08:40(理由:ログで確認)')
    const yesterday = step('halt.retime', { name: 'occurred', at: minutes(-600), reason: '' })
    expect(said('en', declared(), yesterday)).toBe('Occurred: 2026-02-28 23:00')
  })

  test('a drill says so first', () => {
    expect(said('ja', declared({ drill: true }))).toMatch(/^【訓練】宣言:売買エンジン障害/)
    expect(said('en', declared({ drill: true }))).toMatch(/^\[DRILL\] Declared: /)
  })

  test('command passes with names, roles and reasons', () => {
    const take = step('command.take', { reason: '連絡が取れない' }, { by: tanaka })
    expect(said('ja', declared(), take)).toBe(
      '田中 誠(副本部長(指揮代行)) が指揮を執る(前任 松本 彩)(理由:連絡が取れない)'
    )
  })

  test('an added duty is told by its words, never by its id', () => {
    const add = step('duty.add', {
      department: 'system',
      text: '電源を確認',
      critical: true,
      ownerRole: '',
      dueAt: null
    })
    expect(said('ja', declared(), add)).toBe('項目を追加(システム、重要) — 電源を確認')
    expect(said('ja', declared(), add, step('duty.check', { duties: ['+id2'] }))).toBe('追加項目 完了 — 電源を確認')
  })

  test('going on in spite of what is unmet says what it was', () => {
    expect(said('en', declared(), step('phase.advance', { reason: 'go' }))).toContain(
      '(unmet: critical duties closed) (reason: go)'
    )
  })
})

describe('names', () => {
  test('without a playbook every id stands for itself', () => {
    const bare = namesOf(null, 'ja')
    expect([bare.type('H2'), bare.severity('SEV1'), bare.duty('PR-02'), bare.state('halted')]).toEqual([
      'H2',
      'SEV1',
      'PR-02',
      'halted'
    ])
  })

  test('of the times are the same set in both languages', () => {
    expect(Object.keys(ja.times)).toEqual(Object.keys(en.times))
    expect(timeName('firstNotice', 'ja')).toBe('第一報')
    expect(timeName('lunch', 'en')).toBe('lunch')
    expect(timeName('constructor', 'en')).toBe('constructor')
  })

  test('of contested fields and their values', () => {
    const cell = { field: 'service', service: 'spot', asset: '*', values: [] } as const
    expect(fieldWords(cell, 'ja', names.ja)).toBe('取引所(板)売買 / 全銘柄')
    expect(fieldWords({ ...cell, field: 'severity' }, 'en', names.en)).toBe('Severity')
    expect([
      valueWords('service', 'halted', names.ja),
      valueWords('severity', 'SEV1', names.en),
      valueWords('type', 'H9', names.ja)
    ]).toEqual(['停止', 'SEV1 Critical', 'H9'])
  })
})
