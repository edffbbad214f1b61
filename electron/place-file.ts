import path from 'node:path'
import { app, dialog } from 'electron'
import type { BrowserWindow } from 'electron'

/** Asks where a file is to go, with the downloads folder and its own name as the suggestion. Null where the person gave it up. */
export async function placeFile(window: BrowserWindow, suggested: string): Promise<string | null> {
  const name = path.basename(suggested.replaceAll('\\', '/'))
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    defaultPath: path.join(app.getPath('downloads'), name),
    filters: [{ name: 'ZIP', extensions: ['zip'] }]
  })
  return canceled || filePath === '' ? null : filePath
}
