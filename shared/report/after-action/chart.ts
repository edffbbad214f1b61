import type { Chart } from '../../view/chart/chart.ts'
import { chartOf } from '../../view/chart/chart.ts'
import { emptyHistory, extendHistory } from '../../view/chart/history.ts'
import { chartMoments, thinned } from '../../view/chart/table.ts'
import { wallAxis } from '../../view/chart/ticks.ts'
import { usualWindow, wholeOf } from '../../view/chart/window.ts'
import { speakingOf } from '../chart/labels.ts'
import type { Drawing, Wanted } from '../chart/picture.ts'
import { chartDrawing } from '../chart/picture.ts'
import { chartTable } from '../chart/table.ts'
import type { Section } from '../document/document.ts'
import { captioned } from '../document/document.ts'
import type { Making, ReportInput } from './making.ts'
import { making } from './making.ts'

/** As wide (px) as its letters are to be read on a sheet of A4. */
const WIDTH = 1080
/** So many moments of the table; what happened in between is in the chronology. */
const ROWS = 40

/** The recovery chart as it stands: its picture, what the marks in it are, and the same figures as a table. */
export function chartSection(of: Making): Section {
  const { language, names, timeZone, words, time } = of
  const chart = chartNow(of)
  const speaking = speakingOf(language, names)
  const { svg, ratio, marks } = drawn(of, chart, { width: WIDTH, isListBeside: true })
  const moments = chartMoments(chart, wholeOf(chart))
  const { headings, rows } = chartTable(chart, thinned(moments, ROWS), { speaking, timeZone, isShown: hasPoints })
  // The report says once that it is of a drill; its tables that leave it alone say so of themselves.
  const [columns, cells] = [headings.slice(1), rows.map((row) => row.slice(1))]
  const cut = moments.length > ROWS ? ` ${words.chart.cut(moments.length, ROWS)}` : ''
  return {
    id: 'chart',
    title: words.sections.chart,
    parts: [
      {
        kind: 'picture',
        svg,
        ratio,
        alt: words.chart.alt(time(shownFrom(chart)), time(chart.now)),
        table: { kind: 'table', caption: `${words.chart.table}${cut}`, columns, rows: cells }
      },
      captioned(
        speaking.words.marks,
        words.nothing.chart,
        words.chart.columns,
        marks.map(({ number, at, text }) => [String(number), time(at), text])
      )
    ]
  }
}

/** The same picture as a file of its own (SVG): at full width, and what its marks are is told under it. */
export function chartFile(input: ReportInput): string {
  const of = making(input)
  return drawn(of, chartNow(of), {}).svg
}

function chartNow({ state, events, playbook, now }: Making): Chart {
  return chartOf(state, extendHistory(emptyHistory, events), events, playbook, now)
}

function drawn(of: Making, chart: Chart, more: Pick<Wanted, 'width' | 'isListBeside'>): Drawing {
  const { state, language, names, timeZone, now } = of
  return chartDrawing(chart, speakingOf(language, names), {
    title: state.title || names.type(state.type?.value ?? ''),
    axis: wallAxis(chart, timeZone),
    timeZone,
    madeAt: now,
    window: usualWindow(chart),
    ...more
  })
}

/** A line without a point says nothing. */
function hasPoints({ points }: Chart['series'][number]): boolean {
  return points.length > 0
}

/** From when on anything is to be seen (ms): the chart begins with a little room. */
function shownFrom({ severity, from }: Chart): number {
  return severity.stretches[0]?.from ?? from
}
