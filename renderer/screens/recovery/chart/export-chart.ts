import Papa from 'papaparse'
import { chartPicture } from '../../../../shared/report/chart/picture.ts'
import type { TableShape } from '../../../../shared/report/chart/table.ts'
import { chartTable } from '../../../../shared/report/chart/table.ts'
import { markedFileName } from '../../../../shared/report/file-mark.ts'
import { formatInstant } from '../../../../shared/report/time.ts'
import type { Chart } from '../../../../shared/view/chart/chart.ts'
import type { Window } from '../../../../shared/view/chart/downsample.ts'
import { chartMoments } from '../../../../shared/view/chart/table.ts'
import type { TimeAxis } from '../../../../shared/view/chart/ticks.ts'
import { download } from '../../../parts/download.ts'
import { pixelsOf } from '../../../parts/paper/pixels.ts'
import { say } from '../../../store/toasts.ts'
import { phrase } from '../../../text/phrase.ts'
import { wallNow } from '../../../store/clock.ts'

/** What a picture or a table of the chart is made from. */
export type Exported = {
  readonly chart: Chart
  readonly window: Window
  readonly axis: TimeAxis
  readonly shape: TableShape
  readonly title: string
}

/** The picture for paper, as it is now: white, with its title and its time, and marked where it is a drill. */
export function pictureOf({ chart, window, axis, shape, title }: Exported): string {
  const { speaking, timeZone, isShown } = shape
  return chartPicture(chart, speaking, { title, axis, timeZone, madeAt: wallNow(), window, isShown })
}

/** Hands the chart over as a vector picture. */
export function exportSvg(what: Exported): void {
  give(nameOf(what, 'svg'), 'image/svg+xml', pictureOf(what))
}

/** Hands the chart over as a picture of pixels, twice as fine as it stands. */
export async function exportPng(what: Exported): Promise<void> {
  const bytes = await pixelsOf(pictureOf(what)).catch(() => null)
  if (!bytes) return say('failed', phrase('recovery.chart.failed'))
  give(nameOf(what, 'png'), 'image/png', bytes)
}

/** Hands the figures over as a table: every moment at which something changed, in UTF-8 with the mark that spreadsheets want. */
export function exportCsv(what: Exported): void {
  const { chart, window, shape } = what
  const { headings, rows } = chartTable(chart, chartMoments(chart, window, shape.isShown), shape)
  const text = Papa.unparse([[...headings], ...rows.map((row) => [...row])], { newline: '\r\n', escapeFormulae: true })
  give(nameOf(what, 'csv'), 'text/csv;charset=utf-8', `\ufeff${text}\r\n`)
}

function nameOf({ chart, shape }: Exported, ending: string): string {
  const at = formatInstant(chart.now, shape.timeZone, { zone: false }).replace(' ', '-').replace(':', '')
  return markedFileName(`recovery-${at}.${ending}`, chart.drill)
}

function give(fileName: string, mimeType: string, text: string | Uint8Array<ArrayBuffer>): void {
  say('done', phrase('recovery.chart.exported', { file: download({ fileName, mimeType, text }, 'incident') }))
}
