import { app } from 'electron'
import type { Host } from '../host/host.ts'
import type { Journal } from '../host/journal.ts'

/** Ends the shell with its last window, once the host has made its backup and given the data folder free. */
export function setupQuit(opening: Promise<Pick<Host, 'close'>>, journal: Journal): void {
  let isClosing = false
  app.on('window-all-closed', () => app.quit())
  app.on('will-quit', (event) => {
    event.preventDefault()
    if (isClosing) return
    isClosing = true
    opening
      .then((host) => host.close())
      .catch((error: unknown) => journal.note('closing', error))
      .finally(() => app.exit(0))
  })
}
