import { createInterface } from 'node:readline'
import { readState } from '../../electron/state-line.ts'
import type { State } from '../../electron/state-line.ts'
import { root } from '../root.ts'
import { end, start } from './children.ts'
import type { Reason } from './electron.ts'

/** How a desktop shell ended: after it was open, or before it could be used. */
export type DesktopEnd = { readonly exit: number; readonly last: State } | Reason

/** How long the shell may take to its next sign of life before it is ready, in milliseconds. */
const PATIENCE = 20_000
/** How much of what Chromium prints is kept to find a cause in, in characters. */
const KEPT = 16_000

/** Runs the desktop shell until its window is closed. `tell` hears each state that it announces. */
export function runDesktop(
  executable: string,
  args: readonly string[],
  options: { readonly env?: Record<string, string>; readonly tell: (state: State) => void; readonly patience?: number }
): Promise<DesktopEnd> {
  const env: NodeJS.ProcessEnv = { ...process.env, ...options.env, HALTDESK_STARTER: '1' }
  delete env['ELECTRON_RUN_AS_NODE']
  const child = start(executable, [...(isRoot() ? ['--no-sandbox'] : []), root, ...args], {
    env,
    stdio: ['ignore', 'pipe', 'pipe']
  })
  let last: State | null = null
  let printed = ''
  let isLate = false
  const timer = setTimeout(() => {
    isLate = true
    void end(child)
  }, options.patience ?? PATIENCE)

  child.stderr?.on('data', (data: Buffer) => {
    printed = (printed + data.toString()).slice(-KEPT)
  })
  if (child.stdout) {
    createInterface({ input: child.stdout }).on('line', (line) => {
      const state = readState(line)
      if (state === null) return
      last = state
      if (state.state === 'starting') timer.refresh()
      else clearTimeout(timer)
      options.tell(state)
    })
  }
  return new Promise((resolve) => {
    const finish = (exit: number | null) => {
      clearTimeout(timer)
      if (last !== null && last.state !== 'starting') resolve({ exit: exit ?? 0, last })
      else resolve(isLate ? { code: 'no-ready' } : causeIn(printed))
    }
    child.once('error', () => finish(null))
    child.once('close', finish)
  })
}

/** Whether Chromium would refuse its sandbox. */
export function isRoot(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0
}

/** Why Electron did not start, from what it printed. */
export function causeIn(printed: string): Reason {
  const library = /error while loading shared libraries: ([^:\s]+)/.exec(printed)?.[1]
  if (library !== undefined) return { code: 'no-library', detail: library }
  return /FATAL.*sandbox/i.test(printed) ? { code: 'no-sandbox' } : { code: 'no-start' }
}
