import { existsSync } from 'node:fs'
import path from 'node:path'
import { root } from '../root.ts'

/** Why the desktop console cannot be used, with what fills its sentence. */
export type Reason = { readonly code: ReasonCode; readonly detail?: string }
export type ReasonCode =
  | 'no-display'
  | 'no-answer'
  | 'no-download'
  | 'no-executable'
  | 'no-library'
  | 'no-sandbox'
  | 'no-start'
  | 'no-ready'

/** The package that brings Electron. */
export const ELECTRON_PACKAGE = path.join(root, 'node_modules/electron')

/** Where the executable lies inside an unpacked Electron. */
export function executableIn(folder: string, platform: NodeJS.Platform): string {
  if (platform === 'darwin') return path.join(folder, 'Electron.app/Contents/MacOS/Electron')
  return path.join(folder, platform === 'win32' ? 'electron.exe' : 'electron')
}

/** The Electron that is on this machine: the folder that Electron's own variable names, else the package's. */
export function presentElectron(
  env: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform = process.platform
): string | null {
  const folder = env['ELECTRON_OVERRIDE_DIST_PATH'] || path.join(ELECTRON_PACKAGE, 'dist')
  const executable = executableIn(folder, platform)
  return existsSync(executable) ? executable : null
}
