import type { FilingDocument } from '../../../shared/report/filing/document.ts'
import { filingHtml } from '../../../shared/report/filing/html.ts'
import { filingMarkdown } from '../../../shared/report/filing/markdown.ts'
import { copyText } from '../../parts/copy-text.ts'
import { download } from '../../parts/download.ts'
import { say } from '../../store/toasts.ts'
import { phrase } from '../../text/phrase.ts'

/** Hands a report to the person as a Markdown file. */
export function saveMarkdown(document: FilingDocument): void {
  save(`${document.fileName}.md`, 'text/markdown', filingMarkdown(document))
}

/** Hands a report to the person as one HTML file. */
export function saveHtml(document: FilingDocument): void {
  save(`${document.fileName}.html`, 'text/html', filingHtml(document))
}

/** Puts a report on the clipboard as Markdown. */
export function copyFiling(document: FilingDocument): void {
  void copyText(filingMarkdown(document))
}

function save(fileName: string, mimeType: string, text: string): void {
  say('done', phrase('filing.exported', { file: download({ fileName, mimeType, text }, 'incident') }))
}
