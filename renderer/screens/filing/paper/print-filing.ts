import { createStore } from 'zustand/vanilla'
import type { FilingDocument } from '../../../../shared/report/filing/document.ts'
import { ask } from '../../../store/line.ts'
import { reportFault, say } from '../../../store/toasts.ts'
import { phrase } from '../../../text/phrase.ts'

/** The report that is being printed; null while none is. */
export const printing = createStore<{ readonly document: FilingDocument | null }>(() => ({ document: null }))

/** Prints a report, or makes a PDF of it where the person chooses: lays it out beside the screen first. */
export async function printFiling(document: FilingDocument, pdf: boolean): Promise<void> {
  printing.setState({ document })
  await laidOut()
  try {
    if (pdf) await savePdf(document)
    else window.print()
  } finally {
    printing.setState({ document: null })
  }
}

async function savePdf({ fileName }: FilingDocument): Promise<void> {
  const saved = await ask('window.pdf', { fileName: `${fileName}.pdf` })
  if (!saved.ok) return reportFault(saved.fault)
  if (saved.value.fileName !== null) say('done', phrase('filing.exported', { file: saved.value.fileName }))
}

/** Resolves when what was rendered is on the page with its fonts. */
async function laidOut(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 60))
  await document.fonts?.ready
}
