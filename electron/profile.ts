import { accessSync, constants, mkdirSync, mkdtempSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { app } from 'electron'

/**
 * Puts Chromium's own profile inside the data folder, so that another data folder is another instance. Where the folder
 * cannot be written the profile goes to a temporary one: the window must still open to say what is wrong.
 */
export function setupProfile(dataFolder: string): void {
  app.setPath('userData', profileFolder(dataFolder))
}

/** The folder of Chromium's profile for a data folder. It holds caches only and may be deleted. */
export function profileFolder(dataFolder: string): string {
  const wanted = path.join(dataFolder, 'window')
  try {
    mkdirSync(wanted, { recursive: true })
    accessSync(wanted, constants.W_OK)
    return wanted
  } catch {
    return mkdtempSync(path.join(os.tmpdir(), 'haltdesk-'))
  }
}
