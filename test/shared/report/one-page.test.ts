import { describe, expect, test } from 'vitest'
import { nobody } from '../../../shared/people/contact.ts'
import { reportOf } from '../../../shared/report/after-action/report.ts'
import type { Part, ReportDocument } from '../../../shared/report/document/document.ts'
import { documentHtml } from '../../../shared/report/document/html.ts'
import { PAGE, heightOf } from '../../../shared/report/document/one-page.ts'
import { aCause, anAction } from '../../helpers/causes.ts'
import type { Step } from '../../helpers/given.ts'
import { declared, given, minutes, playbook, step } from '../../helpers/given.ts'

const times = { occurred: minutes(-9), detected: minutes(-5), effective: minutes(0) }
const many = (count: number, make: (index: number) => Step) => Array.from({ length: count }, (_, index) => make(index))

function summary(steps: readonly Step[], language: 'ja' | 'en' = 'ja'): ReportDocument {
  const { state, events } = given(...steps)
  const input = { events, state, playbook, people: nobody, language, timeZone: 'Asia/Tokyo', now: minutes(60 * 24) }
  return reportOf('summary', input)
}

function part(document: ReportDocument, id: string, kind: Part['kind']): Part | undefined {
  return document.sections.find((section) => section.id === id)?.parts.find((one) => one.kind === kind)
}

function items(document: ReportDocument, id: string): readonly string[] {
  const list = part(document, id, 'list')
  return list?.kind === 'list' ? list.items : []
}

const wordy = '原因の長い説明。'.repeat(200)
const crowded = [
  declared({ times, title: '長い件名'.repeat(50), drill: true }),
  step('halt.explain', { status: 'suspected', text: wordy.slice(0, 900) }),
  ...many(30, (index) => step('cause.note', { ...aCause, text: `${index} ${wordy}` })),
  ...many(30, (index) => step('action.plan', { ...anAction, title: `対策${index}${'あ'.repeat(180)}` }))
]

describe('the executive summary', () => {
  test.each(['ja', 'en'] as const)(
    '%s: stays on one page however much was written, and counts the rest',
    (language) => {
      const document = summary(crowded, language)
      expect(heightOf(document)).toBeLessThanOrEqual(PAGE.height)
      for (const id of ['causes', 'actions']) {
        const shown = items(document, id)
        const left = 30 - (shown.length - 1)
        expect(left).toBeGreaterThan(0)
        expect(shown.at(-1)).toBe(language === 'ja' ? `ほか${left}件` : `and ${left} more`)
      }
    }
  )

  test('of an ordinary halt leaves nothing out', () => {
    const document = summary([
      declared({ times }),
      step('cause.note', aCause),
      ...many(4, (index) => step('action.plan', { ...anAction, title: `対策 ${index}` }))
    ])
    expect(items(document, 'actions')).toHaveLength(4)
    expect(items(document, 'causes')).toHaveLength(1)
    expect(items(document, 'overview')[0]).toBe('種別: システム障害による緊急停止')
    expect(JSON.stringify(document)).not.toMatch(/ほか\d|…/)
    expect(heightOf(document)).toBeLessThanOrEqual(PAGE.height)
  })

  test('is told from the other reports by its paper, and its type is not made smaller', () => {
    const few = summary([declared({ times })])
    const full = summary(crowded)
    expect([few.onePage, full.onePage]).toEqual([true, true])
    const style = (document: ReportDocument) => /<style>[\s\S]*<\/style>/u.exec(documentHtml(document))?.[0]
    expect(style(full)).toBe(style(few))
    expect(style(full)).toContain('body { font-size: 10pt;')
  })

  test('a text that had to be cut shows that it was', () => {
    const [first] = items(summary(crowded), 'causes')
    expect(first?.endsWith('…')).toBe(true)
    expect(summary(crowded).title).toContain('…')
  })
})
