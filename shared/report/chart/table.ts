import type { Chart } from '../../view/chart/chart.ts'
import type { ReadOut } from '../../view/chart/read-out.ts'
import { readOut } from '../../view/chart/read-out.ts'
import type { Series } from '../../view/chart/series.ts'
import { tPlus } from '../../view/chart/ticks.ts'
import { formatInstant } from '../time.ts'
import { wordsOf } from '../words/of.ts'
import type { Speaking } from './labels.ts'
import { bandLabel, etaLabel, markLabel, seriesLabel, stretchLabel, valueText } from './labels.ts'

/** How the table of a chart is written. */
export type TableShape = {
  readonly speaking: Speaking
  readonly timeZone: string
  readonly isShown: (series: Series) => boolean
}

/** The table of a chart: its headings, and a row a moment. Live or drill stands on every row, wherever it is pasted. */
export function chartTable(
  chart: Chart,
  moments: readonly number[],
  shape: TableShape
): { readonly headings: readonly string[]; readonly rows: readonly (readonly string[])[] } {
  const { words, language } = shape.speaking
  const series = chart.series.filter(shape.isShown)
  const mode = chart.drill ? wordsOf(language).drill : wordsOf(language).live
  return {
    headings: [
      wordsOf(language).chronology.mode,
      words.time,
      words.tPlus,
      ...series.map((one) => seriesLabel(one, shape.speaking)),
      words.eta,
      words.severity,
      words.bands,
      words.marks
    ],
    rows: moments.map((at) => {
      const read = readOut(chart, at, 0)
      return [
        mode,
        formatInstant(at, shape.timeZone, { seconds: true }),
        tPlus(at - chart.zero),
        ...series.map((one) => valueText(read.values.get(one.id) ?? null, one.group, shape.speaking)),
        ...besides(read, shape)
      ]
    })
  }
}

/** What a read-out says besides its lines: the estimate, the severity, what was closed, what is marked. */
export function besides(read: ReadOut, { speaking, timeZone }: TableShape): string[] {
  const time = (ms: number) => formatInstant(ms, timeZone, { day: false })
  const mark = speaking.language === 'ja' ? '、' : ', '
  return [
    read.eta ? etaLabel(read.eta, speaking, time) : speaking.words.none,
    read.severity ? stretchLabel({ kind: 'severity' }, read.severity, speaking) : speaking.words.none,
    read.services
      .map(
        ({ service, stretch }) =>
          `${bandLabel({ kind: 'service', id: service }, speaking)} ${stretchLabel({ kind: 'service' }, stretch, speaking)}`
      )
      .join(mark),
    read.marks.map((one) => markLabel(one, speaking, time)).join(mark)
  ]
}
