import type { CsvTable } from '../../../shared/report/document/csv.ts'
import { documentRows } from '../../../shared/report/document/csv.ts'
import type { ReportDocument } from '../../../shared/report/document/document.ts'
import { documentHtml } from '../../../shared/report/document/html.ts'
import { documentMarkdown } from '../../../shared/report/document/markdown.ts'
import { copyText } from '../../parts/copy-text.ts'
import { csvText } from '../../parts/csv-text.ts'
import { download } from '../../parts/download.ts'
import { printPaper } from '../../parts/paper/print-paper.ts'
import { say } from '../../store/toasts.ts'
import { phrase } from '../../text/phrase.ts'
import { ReportPaper } from './report-paper.tsx'

/** The ways in which a report leaves the screen. */
export const reportWays = ['copy', 'markdown', 'html', 'csv', 'pdf', 'print'] as const
export type ReportWay = (typeof reportWays)[number]

const CSV = 'text/csv;charset=utf-8'

/** What each way does with a report. */
export const sendReport: Readonly<Record<ReportWay, (document: ReportDocument) => void>> = {
  copy: (document) => void copyText(documentMarkdown(document)),
  markdown: (document) => save(`${document.fileName}.md`, 'text/markdown', documentMarkdown(document)),
  html: (document) => save(`${document.fileName}.html`, 'text/html', documentHtml(document)),
  csv: (document) => save(`${document.fileName}.csv`, CSV, csvText(documentRows(document))),
  pdf: (document) => void printPaper(paperOf(document), true),
  print: (document) => void printPaper(paperOf(document), false)
}

/** Exports one table of a report. */
export function saveTable({ fileName }: ReportDocument, { name, rows }: CsvTable): void {
  save(`${fileName}-${name}.csv`, CSV, csvText(rows))
}

function paperOf(document: ReportDocument) {
  return { fileName: document.fileName, show: () => <ReportPaper document={document} /> }
}

function save(fileName: string, mimeType: string, text: string): void {
  say('done', phrase('reports.exported', { file: download({ fileName, mimeType, text }, 'incident') }))
}
