import { documentTables } from '../../../shared/report/document/csv.ts'
import type { ReportDocument } from '../../../shared/report/document/document.ts'
import { copyText } from '../../parts/copy-text.ts'
import { csvText } from '../../parts/csv-text.ts'
import { download } from '../../parts/download.ts'
import { printPaper } from '../../parts/paper/print-paper.ts'
import { say } from '../../store/toasts.ts'
import { phrase } from '../../text/phrase.ts'
import { ReportPaper } from '../reports/report-paper.tsx'

/** The ways in which the list leaves the screen, as it is narrowed. */
export const trackerWays = ['copy', 'csv', 'print'] as const
export type TrackerWay = (typeof trackerWays)[number]

/** What each way does with the list. */
export const sendTracker: Readonly<Record<TrackerWay, (document: ReportDocument) => void>> = {
  copy: (document) =>
    void copyText(
      tableOf(document)
        .map((cells) => cells.join('\t'))
        .join('\n')
    ),
  csv: (document) => {
    const file = { fileName: `${document.fileName}.csv`, mimeType: 'text/csv;charset=utf-8' }
    const named = download({ ...file, text: csvText(tableOf(document)) }, 'installation')
    say('done', phrase('reports.exported', { file: named }))
  },
  print: (document) =>
    void printPaper({ fileName: document.fileName, show: () => <ReportPaper document={document} /> }, false)
}

function tableOf(document: ReportDocument): readonly (readonly string[])[] {
  return documentTables(document)[0]?.rows ?? []
}
