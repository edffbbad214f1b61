import { expect, test } from 'vitest'
import { documentRows, documentTables } from '../../../shared/report/document/csv.ts'
import type { ReportDocument } from '../../../shared/report/document/document.ts'

const table = (caption: string, columns: string[], ...rows: string[][]) =>
  ({ kind: 'table', caption, columns, rows }) as const

function report(change: Partial<ReportDocument> = {}): ReportDocument {
  return {
    language: 'en',
    title: 'Matching engine down — After-action report',
    drill: false,
    onePage: false,
    head: [['Times in', 'UTC (UTC)']],
    sections: [
      { id: 'late', title: 'What was late', parts: [{ kind: 'text', text: 'Nothing was late.' }] },
      {
        id: 'gates',
        title: 'Gates',
        parts: [table('Last verdicts', ['Gate', 'Verdict'], ['G-01', 'met']), table('Steps', ['Time'], ['09:00'])]
      }
    ],
    leftOut: 'No privileged writings were left out.',
    fileName: 'after-action-report-2026-03-01-en',
    ...change
  }
}

test('one file has all of a report: what it is about, each section with its headings, what was left out', () => {
  const title = 'Matching engine down — After-action report'
  expect(documentRows(report())).toEqual([
    ['LIVE', title, 'Times in', 'UTC (UTC)'],
    ['LIVE', 'What was late', 'Nothing was late.'],
    ['Mode', 'Section', 'Gate', 'Verdict'],
    ['LIVE', 'Gates — Last verdicts', 'G-01', 'met'],
    ['Mode', 'Section', 'Time'],
    ['LIVE', 'Gates — Steps', '09:00'],
    ['LIVE', title, 'No privileged writings were left out.']
  ])
})

test('each table is a file of its own, told apart by its section and a number', () => {
  expect(documentTables(report())).toEqual([
    {
      name: 'gates',
      title: 'Gates — Last verdicts',
      rows: [
        ['Mode', 'Section', 'Gate', 'Verdict'],
        ['LIVE', 'Gates — Last verdicts', 'G-01', 'met']
      ]
    },
    {
      name: 'gates-2',
      title: 'Gates — Steps',
      rows: [
        ['Mode', 'Section', 'Time'],
        ['LIVE', 'Gates — Steps', '09:00']
      ]
    }
  ])
})

test('tables with the same headings are one, and each row says from which section it is', () => {
  const day = (title: string, row: string[]) => ({ id: `day-${title}`, title, parts: [table('', ['At', 'What'], row)] })
  const sections = [day('2026-03-01', ['09:00', 'a']), day('2026-03-02', ['10:00', 'b'])]
  expect(documentTables(report({ sections })).map(({ rows }) => rows.slice(1))).toEqual([
    [
      ['LIVE', '2026-03-01', '09:00', 'a'],
      ['LIVE', '2026-03-02', '10:00', 'b']
    ]
  ])
})

test('every row of a drill says that it is one', () => {
  const drill = report({ drill: true, language: 'ja' })
  expect(documentRows(drill).every(([mode]) => mode === '訓練' || mode === '区分')).toBe(true)
  expect(documentTables(drill).every(({ rows }) => rows.slice(1).every(([mode]) => mode === '訓練'))).toBe(true)
})

test.each(['=1+1', '+81 3', '-2', '@SUM(A1)', '\t=1', '\n=1', '\r=1', '＝1'])(
  'a spreadsheet does not run %j',
  (cell) => {
    const sections = [
      { id: 'x', title: cell, parts: [table(cell, [cell], [cell]), { kind: 'text', text: cell } as const] }
    ]
    const nasty = report({ sections, title: cell, head: [[cell, cell]] })
    const cells = [...documentRows(nasty), ...documentTables(nasty).flatMap(({ rows }) => rows)].flat()
    expect(cells.filter((one) => /^[=+\-@\t\r\n＝]/u.test(one))).toEqual([])
    expect(cells).toContain(`'${cell}`)
  }
)
