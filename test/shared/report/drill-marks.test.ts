import { expect, test } from 'vitest'
import { nobody } from '../../../shared/people/contact.ts'
import { reportKinds, reportOf } from '../../../shared/report/after-action/report.ts'
import { briefText } from '../../../shared/report/brief/brief.ts'
import { speakingOf } from '../../../shared/report/chart/labels.ts'
import { chartPicture } from '../../../shared/report/chart/picture.ts'
import { chartTable } from '../../../shared/report/chart/table.ts'
import { chronologyMarkdown } from '../../../shared/report/chronology.ts'
import { documentHtml } from '../../../shared/report/document/html.ts'
import { documentMarkdown } from '../../../shared/report/document/markdown.ts'
import { markedFileName } from '../../../shared/report/file-mark.ts'
import { filingDocument } from '../../../shared/report/filing/document.ts'
import { filingHtml } from '../../../shared/report/filing/html.ts'
import { filingMarkdown } from '../../../shared/report/filing/markdown.ts'
import { namesOf } from '../../../shared/report/names.ts'
import { sharedLines } from '../../../shared/report/shared-log.ts'
import { callMessage } from '../../../shared/view/call-message.ts'
import { chartAt } from '../../helpers/chart.ts'
import { begun, lastFiling, TOKYO } from '../../helpers/given-filings.ts'
import { declared, given, minutes, playbook } from '../../helpers/given.ts'

type Language = 'ja' | 'en'
const languages = ['ja', 'en'] as const

/** Everything that leaves an incident as text, by what it is called, in one language. */
function everything(drill: boolean, language: Language): Record<string, string> {
  const halt = declared({ drill })
  const incident = given(halt)
  const { state, events } = incident
  const setting = { now: minutes(30), timeZone: TOKYO }
  const input = { events, state, playbook, people: nobody, language, ...setting }
  const { filing, state: filed } = lastFiling([halt, begun()])
  const report = filingDocument(filing, { state: filed, playbook, timeZone: TOKYO, asOf: setting.now }, language)
  const speaking = speakingOf(language, namesOf(playbook, language))
  const chart = chartAt(30, incident)
  const window = { from: chart.from, to: chart.to }
  const look = { title: state.title, axis: { kind: 'wall', timeZone: TOKYO }, madeAt: setting.now } as const
  const brief = briefText(state, playbook, 'system', setting)[language]
  return {
    ...Object.fromEntries(
      reportKinds.flatMap((kind) => {
        const document = reportOf(kind, input)
        return [
          [`${kind}, Markdown`, documentMarkdown(document)],
          [`${kind}, HTML`, documentHtml(document)]
        ]
      })
    ),
    'report to an authority, Markdown': filingMarkdown(report),
    'report to an authority, HTML': filingHtml(report),
    chronology: chronologyMarkdown({ stream: 'inc-1', ...input }),
    'picture of the chart': chartPicture(chart, speaking, { ...look, timeZone: TOKYO, window, isShown: () => true }),
    'table of the chart': JSON.stringify(
      chartTable(chart, [minutes(10)], { speaking, timeZone: TOKYO, isShown: () => true }).rows
    ),
    brief: `${brief.title}\n${brief.body}`,
    'message of a call': callMessage(state, playbook, language, 'R-IC', setting).text
  }
}

test.each(languages)('whatever leaves a drill as text carries its mark, and nothing live does (%s)', (language) => {
  const drill = Object.entries(everything(true, language))
  expect(drill.length).toBeGreaterThan(9)
  for (const [what, text] of drill) expect(text, what).toMatch(language === 'ja' ? /【訓練】|訓練/ : /DRILL/)
  for (const [what, text] of Object.entries(everything(false, language))) {
    expect(text, what).not.toMatch(/【訓練】|DRILL/)
  }
})

test('what begins with words begins with the mark', () => {
  const { ja, en } = { ja: everything(true, 'ja'), en: everything(true, 'en') }
  for (const what of ['brief', 'message of a call']) {
    expect(ja[what], what).toMatch(/^【訓練】/)
    expect(en[what], what).toMatch(/^\[DRILL\]/)
  }
})

test('a log that is handed on says so in the declaration, for other consoles too', () => {
  for (const drill of [true, false]) {
    const { events, state } = given(declared({ drill }))
    for (const lines of [events, sharedLines([], events, state, () => 'hash')]) {
      const declaration = lines.find((line) => 'type' in line && line.type === 'halt.declared')
      expect(declaration).toMatchObject({ data: { drill } })
    }
  }
})

test('the name of a file is marked once, however often it is asked for', () => {
  expect(markedFileName(markedFileName('a.csv', true), true)).toBe('DRILL-a.csv')
  expect(markedFileName('a.csv', false)).toBe('a.csv')
})
