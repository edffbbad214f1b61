import { hasDisplay } from '../../host/serve/browser.ts'
import { text } from '../text.ts'
import { downloadElectron } from './download.ts'
import { presentElectron } from './electron.ts'
import type { Reason } from './electron.ts'

/** The Electron to run, downloaded where it is not there yet, or why there is none to run. */
export async function obtainElectron(): Promise<{ readonly executable: string } | Reason> {
  if (!hasDisplay(process.platform, process.env)) return { code: 'no-display' }
  const executable = presentElectron(process.env)
  if (executable !== null) return { executable }
  const named = process.env['ELECTRON_OVERRIDE_DIST_PATH']
  if (named) return { code: 'no-executable', detail: named }
  console.log(text.downloading)
  return downloadElectron()
}
