import { app, dialog } from 'electron'
import type { OpenRefusal } from '../host/open-host.ts'
import { refusalLine, terminalLanguage } from '../host/words.ts'
import { writeState } from './state-line.ts'
import { shellLanguage, shellText } from './text.ts'

/**
 * Ends the shell with a reason in plain words: as a line where a terminal started it, else in a box, since nobody sees
 * the standard output of a program that was started by a click.
 */
export function refuseToOpen(dataFolder: string, refusal: OpenRefusal): Promise<never> {
  const state = refusal.code === 'folder-held' ? 'held' : 'failed'
  const terminal = terminalLanguage(process.env, app.getLocale())
  process.stdout.write(writeState({ state, message: refusalLine(terminal, dataFolder, refusal) }), () => {
    if (process.env['HALTDESK_STARTER'] === undefined) {
      const language = shellLanguage('system', app.getPreferredSystemLanguages())
      dialog.showErrorBox(shellText[language].notOpened, refusalLine(language, dataFolder, refusal))
    }
    app.exit(1)
  })
  return new Promise(() => undefined)
}
