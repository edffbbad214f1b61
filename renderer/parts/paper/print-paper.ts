import type { ReactNode } from 'react'
import { createStore } from 'zustand/vanilla'
import { say } from '../../store/toasts.ts'
import { phrase } from '../../text/phrase.ts'
import { savePdf } from './save-pdf.ts'

/** A document for paper: what its file is called, without an extension, and what is on it. */
export type Paper = { readonly fileName: string; readonly show: () => ReactNode }

/** The document that is being printed; null while none is. */
export const printing = createStore<{ readonly paper: Paper | null }>(() => ({ paper: null }))

/** Prints a document, or makes a PDF of it where the person chooses: lays it out beside the screen first. */
export async function printPaper(paper: Paper, pdf: boolean): Promise<void> {
  printing.setState({ paper })
  await laidOut()
  try {
    if (pdf) await makePdf(paper)
    else window.print()
  } finally {
    printing.setState({ paper: null })
  }
}

async function makePdf({ fileName }: Paper): Promise<void> {
  const file = await savePdf(fileName)
  if (file !== null) say('done', phrase('timeline.exported', { file }))
}

/** Resolves when what was rendered is on the page with its fonts. */
async function laidOut(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 60))
  await document.fonts?.ready
}
