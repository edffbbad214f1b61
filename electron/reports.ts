import { app } from 'electron'
import type { WebContents } from 'electron'
import type { Journal } from '../host/journal.ts'

/** How often a page that crashed is loaded again. */
const REVIVALS = 3
/** How many crashes of Chromium's own processes are worth a line each. */
const CRASHES = 20

/** Writes what went wrong into the journal, and brings a crashed page back: everything it showed is on disk. */
export function setupReports(journal: Journal): void {
  process.on('uncaughtException', (error) => journal.note('uncaught', error))
  process.on('unhandledRejection', (error) => journal.note('unhandled', error))
  process.stdout.on('error', () => undefined)
  process.stderr.on('error', () => undefined)
  let crashes = 0
  app.on('child-process-gone', (_event, details) => {
    crashes += 1
    if (crashes <= CRASHES) journal.note(`${details.type} process gone: ${details.reason}`)
  })
  let revivals = 0
  app.on('render-process-gone', (_event, contents: WebContents, details) => {
    if (details.reason === 'clean-exit') return
    journal.note(`page gone: ${details.reason}`)
    revivals += 1
    if (revivals <= REVIVALS) contents.reload()
  })
}
