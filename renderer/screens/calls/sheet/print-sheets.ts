import { createStore } from 'zustand/vanilla'
import type { Personal } from '../../../../shared/people/person.ts'
import type { CallSheet } from '../../../../shared/view/call-sheet.ts'
import { contactsOn } from '../../../../shared/view/call-sheet.ts'
import type { Watched } from '../../../../shared/watch/engine.ts'
import { savePdf } from '../../../parts/paper/save-pdf.ts'
import { ask } from '../../../store/line.ts'
import { reportFault, say } from '../../../store/toasts.ts'
import type { Language } from '../../../text/i18n.ts'
import { phrase } from '../../../text/phrase.ts'

/** What goes on paper. */
export type SheetJob = {
  readonly sheets: readonly CallSheet[]
  readonly watched: Watched
  readonly language: Language
}

/** A job with the names and numbers that the host gave out for it; null while nothing is printed. */
export const printing = createStore<{
  readonly job: (SheetJob & { readonly known: ReadonlyMap<string, Personal> }) | null
}>(() => ({ job: null }))

/**
 * Prints call sheets: has the names and numbers given out (the host records whose), lays the pages out, prints them or
 * makes a PDF of them, and takes everything personal off the page again. False where the host refused.
 */
export async function printSheets(job: SheetJob, pdf: boolean): Promise<boolean> {
  const reply = await ask('people.print', { ids: contactsOn(job.sheets), what: 'call-sheets' })
  if (!reply.ok) {
    reportFault(reply.fault)
    return false
  }
  const known = new Map(reply.value.contacts.map(({ id, ...personal }) => [id, personal]))
  printing.setState({ job: { ...job, known } })
  await laidOut()
  try {
    if (pdf) return await makePdf()
    window.print()
    return true
  } finally {
    printing.setState({ job: null })
  }
}

async function makePdf(): Promise<boolean> {
  const path = await savePdf(phrase('calls.sheets'))
  if (path !== null) say('done', phrase('calls.pdfSaved', { path }))
  return path !== null
}

/** Resolves when what was rendered is on the page with its fonts. */
async function laidOut(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 60))
  await document.fonts?.ready
}
