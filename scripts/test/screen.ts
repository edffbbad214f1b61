import { spawnSync } from 'node:child_process'
import { hasDisplay } from '../../host/serve/browser.ts'
import { presentElectron } from '../start/electron.ts'
import { text } from '../text.ts'

/** How the tests in a real Electron can run here: with what command before them, or why not at all. */
export function desktopTests(): { readonly wrapper: readonly string[] } | { readonly skipped: string } {
  if (presentElectron(process.env) === null) return { skipped: text.noElectron }
  if (hasDisplay(process.platform, process.env)) return { wrapper: [] }
  const found = spawnSync('xvfb-run', ['--help'], { stdio: 'ignore' }).status === 0
  return found ? { wrapper: ['xvfb-run', '-a'] } : { skipped: text.noScreen }
}
