import { describe, expect, test } from 'vitest'
import { nobody } from '../../../shared/people/contact.ts'
import { reportOf } from '../../../shared/report/after-action/report.ts'
import type { Picture } from '../../../shared/report/document/document.ts'
import { documentRows } from '../../../shared/report/document/csv.ts'
import { documentHtml } from '../../../shared/report/document/html.ts'
import { documentMarkdown } from '../../../shared/report/document/markdown.ts'
import type { Step } from '../../helpers/given.ts'
import { declared, given, minutes, playbook, START, step } from '../../helpers/given.ts'
import { ito } from '../../helpers/people.ts'

const work = {
  title: '<b>照合</b>',
  stream: { kind: 'service', id: 'spot' },
  owner: null,
  start: START,
  end: minutes(40),
  amount: { done: 1, of: 4 }
} as const

function made(language: 'ja' | 'en', more: readonly Step[] = []) {
  const { state, events } = given(
    declared(),
    step('work.add', work, { at: 5 }),
    step('eta.estimate', { from: minutes(60), to: minutes(80), basis: '', reviewAt: null }, { at: 8 }),
    step('mark.post', { channel: 'web', nextUpdateAt: null }, { at: 12 }),
    ...more
  )
  const setting = { events, state, playbook, people: nobody, timeZone: 'Asia/Tokyo', now: minutes(60) }
  return reportOf('afterAction', { ...setting, language })
}

function pictureIn(report: ReturnType<typeof made>): Picture {
  const parts = report.sections.find(({ id }) => id === 'chart')?.parts ?? []
  const picture = parts.find((part) => part.kind === 'picture')
  if (!picture) throw new Error('there is no picture')
  return picture
}

describe('the chart in the after-action report', () => {
  test.each([
    ['ja', '取引所(板)売買', '告知:ウェブサイト(トップページ)'],
    ['en', 'Order-book trading', 'Notice: Website (top page)']
  ] as const)('in %s: its lines, its marks as rows under their numbers, and the time', (language, line, mark) => {
    const report = made(language)
    const { svg, table } = pictureIn(report)
    expect(svg).toContain(line)
    expect(svg).not.toContain(mark)
    expect(table.columns.some((name) => name.includes(line))).toBe(true)
    const marks = report.sections.find(({ id }) => id === 'chart')?.parts.at(-1)
    const rows = marks?.kind === 'table' ? marks.rows : []
    expect(rows.map(([number]) => number)).toEqual(rows.map((_row, index) => String(index + 1)))
    expect(rows.find(([, , what]) => what === mark)?.[1]).toBe('2026-03-01 09:12 JST')
    for (const [number] of rows) expect(svg).toContain(`>${number}</text>`)
  })

  test('stands in the HTML as a picture that is light and whole, with the same figures folded under it', () => {
    const html = documentHtml(made('en'))
    expect(html).toMatch(/<figure>\n<svg xmlns[^>]* role="img">/u)
    expect(html).toContain('fill="#ffffff"')
    expect(html).toMatch(/<details><summary>The same figures as a table/u)
    expect(html).not.toMatch(/<script|href=|src=|url\(/u)
  })

  test('stands in the Markdown as the table of its figures', () => {
    const markdown = documentMarkdown(made('ja'))
    expect(markdown).not.toContain('<svg')
    expect(markdown).toMatch(/### 図と同じ数値の表\n\n\| .*T\\?\+/u)
    expect(markdown).toContain('| 25% |')
  })

  test('stands in the CSV as the table of its figures', () => {
    const rows = documentRows(made('ja'))
    expect(rows.some(([, place, ...cells]) => place === '復旧の図 — 図と同じ数値の表' && cells.includes('25%'))).toBe(
      true
    )
    expect(rows.flat().join()).not.toContain('<svg')
  })

  test('of a long incident the table keeps forty moments and says of how many', () => {
    const posts = Array.from({ length: 60 }, (_, n) =>
      step('mark.post', { channel: 'web', nextUpdateAt: null }, { at: 13 + n / 2 })
    )
    const { table } = pictureIn(made('ja', posts))
    expect(table.rows).toHaveLength(40)
    expect(table.caption).toMatch(/^図と同じ数値の表 \(変化のあった\d+時点のうち40時点\)$/u)
  })

  test('goes without what is privileged', () => {
    const report = made('ja', [
      step('remark.add', { text: '弁護士の見解XYZ', privileged: '理由' }, { by: ito, at: 20 }),
      step('entry.pin', { entry: 'node-1:5' }, { by: ito, at: 21 })
    ])
    expect(documentHtml(report) + documentMarkdown(report)).not.toContain('XYZ')
  })
})
