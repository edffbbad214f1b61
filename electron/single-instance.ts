import { app } from 'electron'
import type { BrowserWindow } from 'electron'
import { writeState } from './state-line.ts'

/**
 * Holds that one desktop shell runs on a data folder: a second start shows the first one's window and ends.
 * Returns whether this is the first.
 */
export function setupSingleInstance(): boolean {
  if (!app.requestSingleInstanceLock()) {
    process.stdout.write(writeState({ state: 'second' }), () => app.exit(0))
    return false
  }
  return true
}

/** Shows the console's window to whoever started the shell a second time. */
export function bringForward(window: BrowserWindow): void {
  if (window.isDestroyed()) return
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}
