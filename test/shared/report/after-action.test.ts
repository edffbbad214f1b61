import { describe, expect, test } from 'vitest'
import { nobody } from '../../../shared/people/contact.ts'
import type { ReportKind } from '../../../shared/report/after-action/report.ts'
import { reportKinds, reportOf } from '../../../shared/report/after-action/report.ts'
import type { Part, ReportDocument } from '../../../shared/report/document/document.ts'
import { documentHtml } from '../../../shared/report/document/html.ts'
import { documentMarkdown } from '../../../shared/report/document/markdown.ts'
import { aCause, anAction } from '../../helpers/causes.ts'
import type { Step } from '../../helpers/given.ts'
import { declared, given, minutes, playbook, step } from '../../helpers/given.ts'
import { sent } from '../../helpers/given-deadlines.ts'
import { ito, sato } from '../../helpers/people.ts'

const times = { occurred: minutes(-9), detected: minutes(-5), effective: minutes(0) }
const MARK = '弁護士の見解XYZ'

function made(
  steps: readonly Step[],
  { kind = 'afterAction' as ReportKind, language = 'ja' as 'ja' | 'en', at = 60, timeZone = 'Asia/Tokyo' } = {}
): ReportDocument {
  const { state, events } = given(...steps)
  return reportOf(kind, { events, state, playbook, people: nobody, language, timeZone, now: minutes(at) })
}

function section(document: ReportDocument, id: string): readonly Part[] {
  return document.sections.find((one) => one.id === id)?.parts ?? []
}

function rows(document: ReportDocument, id: string): readonly (readonly string[])[] {
  return section(document, id).flatMap((part) => (part.kind === 'table' ? part.rows : []))
}

const call = (role: string, outcome: 'confirmed' | 'noAnswer', at: number): Step =>
  step(
    'call.log',
    { role, slot: { role, contact: '' }, number: 0, outcome, callBackAt: null, seconds: null, note: '', paper: true },
    { at }
  )

describe('the after-action report', () => {
  test('has its eleven sections in both languages, also of a halt of which little is known', () => {
    const ids = made([declared()]).sections.map(({ id }) => id)
    expect(ids).toEqual([
      'overview',
      'figures',
      'chart',
      'late',
      'decisions',
      'notices',
      'calls',
      'escalations',
      'gates',
      'compensation',
      'causes',
      'actions'
    ])
    expect(made([declared()], { language: 'en' }).sections.map(({ title }) => title)).toContain('What was late')
    expect(section(made([declared()]), 'notices')).toEqual([{ kind: 'text', text: '告知は出ていません。' }])
  })

  test('gives each figure with its formula and the times in it, and says what is not known', () => {
    const figures = rows(made([declared({ times })]), 'figures')
    expect(figures).toHaveLength(15)
    expect(figures[0]).toEqual([
      'MT-01 検知までの時間',
      '4分',
      '発生 → 検知',
      '2026-03-01 08:51 JST → 2026-03-01 08:55 JST'
    ])
    expect(figures.find(([name]) => name?.startsWith('MT-12'))?.slice(1)).toEqual([
      '不明',
      '停止の発効 → 全面再開',
      '2026-03-01 09:00 JST → 不明'
    ])
  })

  test('says of a duty how late it was done, and of one that is owed how late it is by now', () => {
    const late = rows(
      made([declared({ times }), step('duty.check', { duties: ['SYS-01'] }, { by: sato, at: 30 })]),
      'late'
    )
    const due = playbook.duties.get('SYS-01')?.due.offsetMinutes ?? 0
    const row = late.find(([, what]) => what?.startsWith('SYS-01'))
    expect(row?.slice(2)).toEqual([
      `2026-03-01 09:${String(due).padStart(2, '0')} JST`,
      '2026-03-01 09:30 JST',
      `${30 - due}分`,
      '記録なし'
    ])
    const owed = late.find(([, what]) => what?.startsWith('SYS-02'))
    const owedDue = playbook.duties.get('SYS-02')?.due.offsetMinutes ?? 0
    expect(owed?.slice(3, 5)).toEqual(['未完了', `${60 - owedDue}分`])
  })

  test('nothing is late before its time, and what does not apply never is', () => {
    expect(section(made([declared({ times })], { at: 0 }), 'late')).toEqual([
      { kind: 'text', text: '期限に遅れたものはありません。' }
    ])
    const excluded = step('duty.exclude', { duties: ['SYS-02'], reason: '対象外' }, { by: sato, at: 1 })
    const late = rows(made([declared({ times }), excluded]), 'late')
    expect(late.some(([, what]) => what?.startsWith('SYS-02'))).toBe(false)
  })

  test('a report to an authority that went out late is late by the difference, and one in time is not', () => {
    const reportsLate = (at: number) =>
      rows(made([declared({ times }), sent('JP-JVCEA-1', { at, happened: at })], { at: 600 }), 'late').filter(
        ([, what]) => what?.startsWith('JP-JVCEA-1')
      )
    expect(reportsLate(5)).toEqual([])
    expect(reportsLate(500)[0]?.[3]).toBe('2026-03-01 17:20 JST')
  })

  test('tells decisions with their reasons and who took them', () => {
    const decisions = rows(
      made([
        declared({ times }),
        step('halt.regrade', { severity: 'SEV1', reason: '出金も止まった' }, { at: 4 }),
        step('remark.add', { text: '判断ではない' })
      ]),
      'decisions'
    )
    expect(decisions).toHaveLength(2)
    expect(decisions[1]?.[0]).toBe('2026-03-01 09:04 JST')
    expect(decisions[1]?.[1]).toContain('松本 彩')
    expect(decisions[1]?.[2]).toContain('出金も止まった')
  })

  test('shows who was called when, and who never accepted', () => {
    const steps = [
      declared({ times }),
      call('R-SYS-H', 'noAnswer', 2),
      call('R-SYS-H', 'confirmed', 6),
      call('R-PR-H', 'noAnswer', 3)
    ]
    const calls = rows(made(steps), 'calls')
    const of = (role: string) => calls.find(([name]) => name === playbook.roles.get(role)?.name.ja)
    expect(of('R-SYS-H')?.slice(1)).toEqual(['2', '2026-03-01 09:02 JST', '2026-03-01 09:06 JST', '—'])
    expect(of('R-PR-H')?.slice(1)).toEqual(['1', '2026-03-01 09:03 JST', '受諾なし', '—'])
  })

  test('shows the tree of causes and the actions with owner, day and state', () => {
    const report = made([declared({ times }), step('cause.note', aCause), step('action.plan', anAction)])
    expect(rows(report, 'causes')[0]).toEqual(['根本原因', '技術', '切替の手順が自動でなかった', '0件'])
    expect(rows(report, 'actions')[0]?.slice(0, 1)).toEqual(['1. 冗長切替の自動試験'])
    expect(rows(report, 'actions')[0]?.slice(3)).toEqual(['2026-03-15', '実施前', '月次の切替試験で確認'])
  })

  test('a posting that was only noted says that no text is recorded', () => {
    const post = step('mark.post', { channel: 'web', nextUpdateAt: null }, { at: 14 })
    expect(rows(made([declared({ times }), post]), 'notices')).toEqual([
      ['2026-03-01 09:14 JST', 'ウェブサイト(トップページ)', '掲示の事実だけを記録(文の記録なし)', '証拠なし']
    ])
  })
})

test('the summary counts what was late and names the figures that are known', () => {
  const summary = made([declared({ times }), step('cause.note', aCause)], { kind: 'summary', language: 'en' })
  expect(summary.title).toBe('売買エンジン障害 — Executive summary')
  expect(rows(summary, 'figures')[0]).toEqual(['MT-01 Time to detect', '4 min', 'occurred → detected'])
  const [late] = section(summary, 'late')
  expect(late?.kind === 'list' && late.items[0]).toMatch(/^Critical duties late: \d+$/)
  const [, causes] = section(summary, 'causes')
  expect(causes).toEqual({ kind: 'list', items: ['Root cause: 切替の手順が自動でなかった'] })
})

test.each([
  [10, 20, 'Recovery expected: 2026-03-01 09:10 JST to 2026-03-01 09:20 JST'],
  [20, 20, 'Recovery expected: 2026-03-01 09:20 JST'],
  [10, null, 'Recovery expected: not before 2026-03-01 09:10 JST'],
  [null, null, 'Recovery expected: not known']
])('the summary says an outlook from %s to %s as it is', (from, to, said) => {
  const at = (minute: number | null) => (minute === null ? null : minutes(minute))
  const estimate = step('eta.estimate', { from: at(from), to: at(to), basis: '', reviewAt: null })
  const [first] = section(made([declared({ times }), estimate], { kind: 'summary', language: 'en' }), 'overview')
  expect(first?.kind === 'list' && first.items).toContain(said)
})

test.each(reportKinds)('%s: a drill is marked in the title and first in the name of the file', (kind) => {
  const drill = made([declared({ times, drill: true })], { kind })
  expect(drill.title.startsWith('【訓練】')).toBe(true)
  expect(drill.fileName.startsWith('DRILL-')).toBe(true)
  expect(documentHtml(drill)).toContain('<h1 class="drill">【訓練】')
  expect(made([declared({ times })], { kind }).fileName).toMatch(
    /^(after-action-report|executive-summary|chronology)-2026-03-01-ja$/
  )
})

test.each(reportKinds)('%s: what is privileged is left out and counted', (kind) => {
  const steps = [
    declared({ times }),
    step('remark.add', { text: MARK, privileged: `理由${MARK}` }, { by: ito }),
    step('duty.note', { duty: 'LG-04', text: MARK }, { by: ito }),
    step('privilege.claim', { of: 'entry:node-1:4', reason: MARK }, { by: ito })
  ]
  for (const language of ['ja', 'en'] as const) {
    const report = made(steps, { kind, language })
    expect(documentMarkdown(report) + documentHtml(report)).not.toContain('XYZ')
    expect(report.leftOut).toBe(
      language === 'ja' ? '秘匿の記載 2 件を除いています。' : '2 privileged writings were left out.'
    )
  }
})

test('the zone is stated, and times are written in it', () => {
  const utc = made([declared({ times })], { timeZone: 'UTC' })
  expect(utc.head).toContainEqual(['時刻の基準', 'UTC (UTC)'])
  expect(rows(utc, 'overview')).toContainEqual(['停止完了', '2026-03-01 00:00 UTC'])
})

test('what people wrote is text in every form', () => {
  const report = made([
    declared({ times, title: '<img src=x> | *a*' }),
    step('cause.note', { ...aCause, text: '<b>|`x`' })
  ])
  const html = documentHtml(report)
  expect(html).not.toContain('<img')
  expect(html).toContain('&lt;b&gt;|`x`')
  const markdown = documentMarkdown(report)
  expect(markdown.split('\n')[0]).toBe('# &lt;img src=x&gt; \\| \\*a\\* — 事後報告書')
  expect(markdown).toContain('&lt;b&gt;\\|\\`x\\`')
})
