import path from 'node:path'
import { app } from 'electron'
import type { Session } from 'electron'

/** Asks where each export goes, with the downloads folder and the file's own name as the suggestion. */
export function setupDownloads(session: Session): void {
  session.on('will-download', (_event, item) => {
    item.setSaveDialogOptions({ defaultPath: path.join(app.getPath('downloads'), path.basename(item.getFilename())) })
  })
}
