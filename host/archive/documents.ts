import { chartFile } from '../../shared/report/after-action/chart.ts'
import type { ReportInput } from '../../shared/report/after-action/making.ts'
import type { ReportKind } from '../../shared/report/after-action/report.ts'
import { reportKinds, reportOf } from '../../shared/report/after-action/report.ts'
import { documentRows } from '../../shared/report/document/csv.ts'
import type { ReportDocument } from '../../shared/report/document/document.ts'
import { documentHtml } from '../../shared/report/document/html.ts'
import { documentMarkdown } from '../../shared/report/document/markdown.ts'
import { markedFileName } from '../../shared/report/file-mark.ts'
import { writeCsv } from '../people/csv.ts'
import type { ArchivePart } from './part.ts'

/** The forms in which each report lies in an archive, by the end of its file's name. */
const forms: readonly (readonly [string, (document: ReportDocument) => string])[] = [
  ['md', documentMarkdown],
  ['html', documentHtml],
  // Spreadsheets take UTF-8 for what it is by its mark.
  ['csv', (document) => `\ufeff${writeCsv(documentRows(document))}`]
]

const names: Readonly<Record<ReportKind, string>> = {
  afterAction: 'after-action-report',
  summary: 'executive-summary',
  chronology: 'chronology'
}

/**
 * Every report of an incident in both languages and each of its forms, and the recovery chart as a picture: what an archive
 * holds for people to read. Each report is made once, when its first form's turn comes; the after-action report carries the
 * chart as it does on the screen.
 */
export function reportParts(input: Omit<ReportInput, 'language'>): ArchivePart[] {
  return (['ja', 'en'] as const).flatMap((language) => [
    ...reportKinds.flatMap((kind) => {
      let made: ReportDocument | undefined
      const document = () => (made ??= reportOf(kind, { ...input, language }))
      const name = markedFileName(`${names[kind]}-${language}`, input.state.drill)
      return forms.map(([end, textOf]): ArchivePart => ({
        kind: 'report',
        path: `reports/${name}.${end}`,
        make: () => Buffer.from(textOf(document()))
      }))
    }),
    {
      kind: 'chart',
      path: `reports/${markedFileName(`recovery-chart-${language}`, input.state.drill)}.svg`,
      make: () => Buffer.from(chartFile({ ...input, language }))
    }
  ])
}
