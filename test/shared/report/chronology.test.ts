import { describe, expect, test } from 'vitest'
import type { ChronologyInput } from '../../../shared/report/chronology.ts'
import { chronologyMarkdown } from '../../../shared/report/chronology.ts'
import { escapeMarkdown } from '../../../shared/report/markdown.ts'
import { namesOf } from '../../../shared/report/names.ts'
import { rowsAsText } from '../../../shared/report/rows-as-text.ts'
import { timelineRows } from '../../../shared/view/timeline.ts'
import type { Step } from '../../helpers/given.ts'
import { declared, given, minutes, playbook, step } from '../../helpers/given.ts'
import { sato } from '../../helpers/people.ts'

function written(steps: readonly Step[], change: Partial<ChronologyInput> = {}): string {
  const { events, state } = given(...steps)
  return chronologyMarkdown({
    stream: 'inc-1',
    events,
    state,
    playbook,
    language: 'ja',
    timeZone: 'Asia/Tokyo',
    now: minutes(600),
    ...change
  })
}
const rowsOf = (text: string) => text.split('\n').filter((line) => /^\| \d\d:/.test(line))
const nasty = '| 表 | `code` <script>alert(1)</script>\n# 見出し\r\n[link](javascript:x) **太字** \\| &amp;'

describe('the chronology', () => {
  test('begins with what it is about and when it was made', () => {
    const text = written([declared()])
    expect(text.split('\n')[0]).toBe('# 売買エンジン障害 — 対応経過')
    for (const line of [
      '- **区分**: 実運用',
      '- **種別**: システム障害による緊急停止',
      '- **重大度**: SEV2 重大',
      '- **本部長**: 松本 彩 (危機対策本部長(指揮者))',
      '- **停止完了**: 2026-03-01 09:00:00 JST',
      '- **記録件数**: 1',
      '- **出力日時**: 2026-03-01 19:00:00 JST'
    ]) {
      expect(text).toContain(line)
    }
  })

  test('of a drill says so before anything else, in both languages', () => {
    expect(written([declared({ drill: true })])).toMatch(/^# 【訓練】/)
    expect(written([declared({ drill: true })], { language: 'en' })).toMatch(/^# \[DRILL\] /)
  })

  test('tells things by when they happened, with the time of entry where it is another, a table a day', () => {
    const text = written([
      declared({}, { at: 0 }),
      step('duty.check', { duties: ['SYS-01'] }, { at: 10, by: sato }),
      step('remark.add', { text: '電話' }, { at: 1200, happened: 5, by: sato }),
      step('remark.add', { text: '翌日' }, { at: 1200 })
    ])
    expect(text.match(/^## .*/gm)).toEqual(['## 2026-03-01', '## 2026-03-02'])
    expect(rowsOf(text)[1]).toBe('| 09:05:00 | 2026-03-02 05:00 | システム | 佐藤 健 | 電話 |')
    expect(rowsOf(text).map((line) => line.slice(2, 10))).toEqual(['09:00:00', '09:05:00', '09:10:00', '05:00:00'])
  })

  test('is in the zone that it says', () => {
    const text = written([declared()], { timeZone: 'America/New_York', language: 'en' })
    expect(text).toContain('**Times in**: America/New\\_York (UTC-05:00)')
    expect(text).toContain('## 2026-02-28')
  })

  test('keeps people’s words from breaking the table or becoming mark-up', () => {
    const text = written([
      declared({ title: nasty }),
      step('remark.add', { text: nasty }, { by: { ...sato, person: 'a|b' } })
    ])
    const [, row = ''] = rowsOf(text)
    expect(row.match(/(?<!\\)\|/g)).toHaveLength(6)
    expect(text).not.toContain('<script>')
    expect(text).not.toMatch(/(?<!\\)\]\(javascript/)
    expect(text.match(/^#.*/gm)).toHaveLength(2)
  })

  test('marks what is pinned and leaves the pins themselves out', () => {
    const text = written([declared(), step('entry.pin', { entry: 'node-1:1' })])
    expect(rowsOf(text)).toHaveLength(1)
    expect(rowsOf(text)[0]).toContain('★')
  })

  test('without its playbook tells ids, and of nothing says that there is nothing', () => {
    expect(written([declared()], { playbook: null })).toContain('**種別**: H2')
    expect(written([], { language: 'en' })).toContain('There are no entries.')
  })
})

test('escaped words read as they were written', () => {
  expect(escapeMarkdown('a|b\n*c* `d` <e> & f_g')).toBe('a\\|b<br>\\*c\\* \\`d\\` &lt;e&gt; &amp; f\\_g')
})

describe('rows as text', () => {
  const { events, state } = given(
    declared(),
    step('remark.add', { text: '一行目\n二行目' }, { at: 20, happened: 5, by: sato })
  )
  const rows = timelineRows(events, state, playbook)
  const shape = { language: 'ja', names: namesOf(playbook, 'ja'), timeZone: 'Asia/Tokyo', drill: false } as const

  test('are a line each, with time, department, person and words', () => {
    const [line] = rowsAsText(rows, shape).split('\n')
    expect(line).toBe('2026-03-01 09:05 JST (記入時刻 09:20)  システム 佐藤 健  一行目 / 二行目')
  })

  test('of a drill say so on every line, wherever they are pasted', () => {
    for (const line of rowsAsText(rows, { ...shape, drill: true }).split('\n')) expect(line).toMatch(/^【訓練】/)
  })
})
