import path from 'node:path'
import { app, dialog } from 'electron'
import type { BrowserWindow } from 'electron'
import { writeDurably } from '../host/durable-file.ts'

/**
 * Saves the page, as its print styles have it, as a PDF where the person chooses. It is made before the person is asked:
 * what is on the page may change meanwhile. Gives the file's name, null where the person gave it up.
 */
export async function savePdf(window: BrowserWindow, suggested: string): Promise<string | null> {
  const before = window.getBackgroundColor()
  window.setBackgroundColor(PAPER)
  const pdf = await window.webContents
    .printToPDF({ pageSize: 'A4', printBackground: true, preferCSSPageSize: true })
    .finally(() => window.setBackgroundColor(before))
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    defaultPath: path.join(app.getPath('downloads'), pdfName(suggested)),
    filters: [{ name: 'PDF', extensions: ['pdf'] }]
  })
  if (canceled || filePath === '') return null
  writeDurably(filePath, pdf)
  return path.basename(filePath)
}

/** The margins of a page take the colour of the window. */
const PAPER = '#ffffff'
const REFUSED = '<>:"|?*'

/** A suggested name without anything that a system takes for a path or refuses in a name. */
export function pdfName(suggested: string): string {
  const base = path.basename(suggested.replaceAll('\\', '/')).replace(/\.pdf$/i, '')
  const name = Array.from(base, (one) => (one < ' ' || REFUSED.includes(one) ? '_' : one)).join('')
  return `${name === '' || name === '.' || name === '..' ? 'haltdesk' : name}.pdf`
}
