import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { end, start } from './children.ts'
import { ELECTRON_PACKAGE, presentElectron } from './electron.ts'
import type { Reason } from './electron.ts'

/** How often progress is looked for, in milliseconds. */
const LOOK = 500

/**
 * Runs the Electron package's own installer and gives up once it has been silent for `patience` milliseconds. The
 * installer prints nothing for its first 30 s, so what counts as a sign of life is also that its files grow: it works
 * in a temporary folder of its own.
 */
export async function downloadElectron(
  patience = 20_000,
  installer = path.join(ELECTRON_PACKAGE, 'install.js')
): Promise<{ readonly executable: string } | Reason> {
  const temporary = mkdtempSync(path.join(os.tmpdir(), 'haltdesk-electron-'))
  const child = start(process.execPath, [installer], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, TMPDIR: temporary, TMP: temporary, TEMP: temporary }
  })
  let printed = 0
  const hear = (data: Buffer) => (printed += data.length)
  child.stdout?.on('data', hear)
  child.stderr?.on('data', hear)

  let isSilent = false
  let lastSign = ''
  let lastChange = performance.now()
  const timer = setInterval(() => {
    const sign = `${printed} ${sizeOf(temporary)} ${sizeOf(path.join(ELECTRON_PACKAGE, 'dist'))}`
    if (sign !== lastSign) {
      lastSign = sign
      lastChange = performance.now()
    } else if (!isSilent && performance.now() - lastChange > patience) {
      isSilent = true
      void end(child)
    }
  }, LOOK)
  const code = await new Promise<number | null>((resolve) => {
    child.once('error', () => resolve(null))
    child.once('close', resolve)
  })
  clearInterval(timer)
  rmSync(temporary, { recursive: true, force: true })
  if (isSilent) return { code: 'no-answer' }
  const executable = code === 0 ? presentElectron({}) : null
  return executable === null ? { code: 'no-download' } : { executable }
}

function sizeOf(folder: string): number {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' }).reduce(
      (sum, name) => sum + 1 + (statSync(path.join(folder, name), { throwIfNoEntry: false })?.size ?? 0),
      0
    )
  } catch {
    return 0
  }
}
