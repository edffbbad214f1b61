import type { reports as ja } from '../ja/reports.ts'
import type { Same } from '../same.ts'

export const reports: Same<typeof ja> = {
  title: 'Reports',
  kind: { afterAction: 'After-action report', summary: 'Executive summary' },
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
  print: 'Print',
  exported: '{{file}} was exported',
  keys: {
    afterAction: 'Show the after-action report',
    summary: 'Show the executive summary',
    language: 'Switch the language of the report',
    copy: 'Copy Markdown',
    markdown: 'Export as Markdown',
    html: 'Export as HTML',
    pdf: 'Export as PDF',
    print: 'Print'
  }
}
