import type { reports as ja } from '../ja/reports.ts'
import type { Same } from '../same.ts'

export const reports: Same<typeof ja> = {
  title: 'Reports',
  kind: { afterAction: 'After-action report', summary: 'Executive summary', chronology: 'Chronology' },
  chooseKind: 'Which report',
  chooseLanguage: 'Language of the report',
  language: { ja: 'Japanese', en: 'English' },
  chooseZone: 'Times in',
  contents: 'Contents',
  preview: 'Preview of {{title}}',
  asOf: 'Made from the log as of {{time}}',
  copy: 'Copy Markdown',
  markdown: 'Markdown',
  html: 'HTML',
  pdf: 'PDF',
  csv: 'CSV',
  csvWhole: 'Everything in one file',
  csvTables: 'Table by table',
  csvTable: '{{title}} ({{count}} rows)',
  moreRows: '{{count}} more rows. Exports and paper have them all.',
  print: 'Print',
  exported: '{{file}} was exported',
  keys: {
    afterAction: 'Show the after-action report',
    summary: 'Show the executive summary',
    chronology: 'Show the chronology',
    language: 'Switch the language of the report',
    copy: 'Copy Markdown',
    csv: 'Export as CSV (everything in one file)',
    markdown: 'Export as Markdown',
    html: 'Export as HTML',
    pdf: 'Export as PDF',
    print: 'Print'
  }
}
