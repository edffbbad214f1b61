import { describe, expect, test } from 'vitest'
import { fieldsOf } from '../../../shared/report/filing/content.ts'
import { filingDocument } from '../../../shared/report/filing/document.ts'
import { filingHtml } from '../../../shared/report/filing/html.ts'
import { filingMarkdown } from '../../../shared/report/filing/markdown.ts'
import { aCause, anAction } from '../../helpers/causes.ts'
import { begun, finalised, lastFiling, TOKYO } from '../../helpers/given-filings.ts'
import type { Step } from '../../helpers/given.ts'
import { declared, minutes, playbook, setCells, step } from '../../helpers/given.ts'
import { ito, sato } from '../../helpers/people.ts'

function filled(steps: readonly Step[], language: 'ja' | 'en', at = 60): Record<string, string> {
  const { state, filing } = lastFiling(steps)
  const fields = fieldsOf(filing, { state, playbook, timeZone: TOKYO, asOf: minutes(at) })
  return Object.fromEntries(fields.map((field) => [field.field, field[language]]))
}

function document(steps: readonly Step[], language: 'ja' | 'en' = 'ja') {
  const { state, filing } = lastFiling(steps)
  return filingDocument(filing, { state, playbook, timeZone: TOKYO, asOf: minutes(60) }, language)
}

const estimate = { basis: '過去の復旧', reviewAt: null }
const night: readonly Step[] = [
  declared(),
  step('halt.retime', { name: 'occurred', at: minutes(-9), reason: '' }),
  step('halt.retime', { name: 'detected', at: minutes(-5), reason: '' }),
  step('halt.explain', { status: 'suspected', text: '直近の配布' }),
  step('duty.check', { duties: ['SYS-01'] }, { by: sato, at: 5 }),
  step('fact.set', {
    facts: [
      {
        field: 'impact',
        value: { kind: 'text', full: { ja: '注文・約定ができません', en: 'Orders cannot be placed' }, short: null }
      }
    ]
  }),
  step('eta.estimate', { from: minutes(120), to: minutes(180), ...estimate }),
  step('mark.post', { channel: 'web', nextUpdateAt: null }, { at: 14 }),
  begun()
]

describe('a report is filled from the log', () => {
  test('by hand-computed words in Japanese', () => {
    expect(filled(night, 'ja')).toEqual({
      reportedAt: '2026-03-01 10:00 JST 第一報(第1版)',
      occurredAt: '2026-03-01 08:51 JST',
      detectedAt: '検知:2026-03-01 08:55 JST',
      service: '停止・制限したもの:取引所(板)売買 (全銘柄)\n現在の状態:取引所(板)売買 (全銘柄): 停止',
      event:
        '件名:売買エンジン障害\n種別:システム障害による緊急停止\n重大度(社内基準):SEV2 重大\n停止完了:2026-03-01 09:00 JST',
      impact: '注文・約定ができません',
      cause: '推定:直近の配布',
      actions:
        '・2026-03-01 09:05 JST 停止を実施し、停止範囲(サービス×銘柄)と時刻(発生・検知・判断・停止完了)を確定して記録する',
      eta: '復旧見込み:2026-03-01 11:00 JST から 2026-03-01 12:00 JST の間',
      notice: '・2026-03-01 09:14 JST ウェブサイト(トップページ)',
      assets: '',
      pdata: '',
      prevention: '',
      contact: playbook.roles.get('R-LG-REG')?.name.ja
    })
  })

  test('and in English', () => {
    expect(filled(night, 'en')).toMatchObject({
      reportedAt: '2026-03-01 10:00 JST First report (version 1)',
      detectedAt: 'Detected: 2026-03-01 08:55 JST',
      service:
        'Halted or restricted: Order-book trading (all assets)\nState now: Order-book trading (all assets): Halted',
      impact: 'Orders cannot be placed',
      cause: 'Suspected: 直近の配布',
      eta: 'Recovery expected between 2026-03-01 11:00 JST and 2026-03-01 12:00 JST',
      notice: '- 2026-03-01 09:14 JST Website (top page)'
    })
  })

  test('leaves empty what the log does not tell, and never guesses', () => {
    const bare = filled([declared(), begun()], 'ja')
    const empty = Object.keys(bare).filter((field) => bare[field] === '')
    expect(empty).toEqual([
      'occurredAt',
      'detectedAt',
      'impact',
      'actions',
      'eta',
      'notice',
      'assets',
      'pdata',
      'prevention'
    ])
    expect(bare['cause']).toBe('調査中(現時点で未判明)')
  })

  test('says that services are back, and when, once they are', () => {
    const back = [
      ...night,
      setCells([{ service: 'spot', asset: '*' }], 'normal', { at: 100 }),
      step('halt.retime', { name: 'resumed', at: minutes(100), reason: '' }, { at: 101 })
    ]
    expect(filled(back, 'ja', 120)).toMatchObject({
      eta: '復旧:2026-03-01 10:40 JST',
      service: '停止・制限したもの:取引所(板)売買 (全銘柄)\n現在の状態:停止・制限なし'
    })
  })

  test('tells what the review found and what is to prevent it, and not what was given up', () => {
    const cause = { ...aCause, parent: null, entries: [] }
    const plan = {
      ...anAction,
      title: '照合の自動化',
      owner: 'R-SYS-H',
      dueAt: minutes(9999),
      effectAt: null,
      causes: []
    }
    const review = [
      ...night,
      step('cause.note', { ...cause, kind: 'root', text: '配布前の照合がない' }),
      step('cause.note', { ...cause, kind: 'direct', text: '参照データの不整合' }),
      step('action.plan', plan)
    ]
    expect(filled(review, 'ja')['cause']).toBe(
      '推定:直近の配布\n・直接原因:参照データの不整合\n・根本原因:配布前の照合がない'
    )
    const due = '2026-03-08 07:39 JST'
    const owner = playbook.roles.get('R-SYS-H')?.name.ja ?? ''
    expect(filled(review, 'ja')['prevention']).toBe(`・照合の自動化(担当:${owner}、期限 ${due})`)
    const action = [...lastFiling(review).state.actions.keys()][0] ?? ''
    expect(filled([...review, step('action.finish', { action, note: '' })], 'ja')['prevention']).toBe(
      '・照合の自動化(実施済み)'
    )
    expect(filled([...review, step('action.drop', { action, reason: 'x' })], 'ja')['prevention']).toBe('')
  })

  test('tells of a possible leak while it stands, and not after it was taken back', () => {
    const leak = [...night, step('signal.report', { fact: { kind: 'personalData', text: '閲覧の疑い' } }, { at: 30 })]
    expect(filled(leak, 'ja')['pdata']).toBe('漏えいのおそれの報告あり(2026-03-01 09:30 JST)。件数は調査中。')
    const signal = [...lastFiling(leak).state.signals.keys()][0] ?? ''
    const gone = [...leak, step('signal.withdraw', { signal, reason: '誤報' })]
    expect(filled(gone, 'ja')['pdata']).toBe('')
  })

  test('a person’s words go before the log’s, in both languages', () => {
    const text = { ja: '約1,200名', en: 'about 1,200 customers' }
    const steps = [...night, step('filing.edit', { filing: 'id9', field: 'impact', text, was: 0 })]
    const { state, filing } = lastFiling(steps)
    const fields = fieldsOf(filing, { state, playbook, timeZone: TOKYO, asOf: minutes(60) })
    expect(fields.find(({ field }) => field === 'impact')).toEqual({ field: 'impact', ...text, source: 'hand' })
    expect(fields.find(({ field }) => field === 'cause')?.source).toBe('log')
  })
})

describe('its documents', () => {
  const drill: readonly Step[] = [declared({ drill: true }), begun()]

  test('say first of all that they are of a drill, then that they are a draft; the file’s name too', () => {
    for (const [language, mark] of [
      ['ja', '# 【訓練】【下書き・未確定】'],
      ['en', '# \\[DRILL\\] \\[DRAFT, NOT FINAL\\] ']
    ] as const) {
      expect(filingMarkdown(document(drill, language)).startsWith(mark)).toBe(true)
    }
    expect(document(drill).fileName).toBe('DRILL-DRAFT-JP-FSA-1-v1-first-ja')
    expect(document(finalised([declared(), begun()], 60), 'en').fileName).toBe('JP-FSA-1-v1-first-en')
  })

  test('carry version, moment, zone, hash and what they go without, in both forms', () => {
    const steps = finalised([declared(), step('remark.add', { text: 'x', privileged: 'y' }, { by: ito }), begun()], 60)
    const hash = lastFiling(steps).filing.finalised?.value.hash ?? ''
    for (const text of [filingMarkdown(document(steps)), filingHtml(document(steps))]) {
      for (const said of ['第一報(第1版)', '2026-03-01 10:00 JST', TOKYO, hash, '秘匿の記載 1 件を除いています。']) {
        expect(text.includes(said), said).toBe(true)
      }
    }
    expect(hash).toMatch(/^[0-9a-f]{64}$/)
  })

  test('of a final version say what was frozen, for the moment of which it spoke, whatever comes after', () => {
    const steps = finalised([declared(), begun()], 60)
    const later = [...steps, step('halt.explain', { status: 'confirmed', text: '参照データの不整合' }, { at: 90 })]
    expect(document(later)).toEqual(document(steps))
    const { state, filing } = lastFiling(later)
    const elsewhere = { state, playbook, timeZone: 'UTC', asOf: minutes(600) }
    expect(filingDocument(filing, elsewhere, 'ja')).toEqual(document(steps))
  })

  test('are addressed to the authority, and to whom legal named for this incident', () => {
    const to = (steps: readonly Step[]) => document(steps).head[0]
    expect(to(night)).toEqual(['報告先', '金融庁・財務局'])
    const change = { recipient: '関東財務局 理財部' }
    const edited = step('deadline.edit', { deadline: 'JP-FSA-1', change, reason: '所管' }, { by: ito })
    expect(to([...night, edited])).toEqual(['報告先', '金融庁・財務局 (関東財務局 理財部)'])
  })

  test('show hostile words as words', () => {
    const nasty = '<img src=x onerror=alert(1)> | `x` **b** & "q"'
    const steps = [
      ...night,
      step('filing.edit', { filing: 'id9', field: 'impact', text: { ja: nasty, en: '' }, was: 0 })
    ]
    const html = filingHtml(document(steps))
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;')
    expect(html).not.toContain('<img')
    expect(filingMarkdown(document(steps))).not.toMatch(/<img|\*\*b/)
  })

  test('give the other language where one is missing, and say so; say that a field is empty where both are', () => {
    const only = { ja: '約1,200名', en: '' }
    const steps = [...night, step('filing.edit', { filing: 'id9', field: 'impact', text: only, was: 0 })]
    const field = document(steps, 'en').fields.find(({ label }) => label.startsWith('Impact'))
    expect(field).toMatchObject({ text: '約1,200名', note: '(Not written in English. Japanese original)' })
    expect(document(steps, 'en').fields.find(({ label }) => label.startsWith('Prevention'))?.text).toBe(
      '(not filled in)'
    )
  })
})
