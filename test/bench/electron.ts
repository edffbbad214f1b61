import fs from 'node:fs'
import type { ElectronApplication, Page } from 'playwright-core'
import { isRoot } from '../../scripts/start/desktop.ts'
import { presentElectron } from '../../scripts/start/electron.ts'
import { launchElectron } from '../helpers/launch-electron.ts'

/** A started app: how long (ms) it took from the start of its process to the wanted element, and what it holds. */
export type Opened = {
  readonly page: Page
  readonly took: number
  readonly megabytes: () => Promise<number>
  /** The lid is closed for so long (ms): the clock went on and nobody watched. */
  readonly sleep: (ms: number) => Promise<void>
  readonly close: () => Promise<void>
}

/** Whether this machine has an Electron to measure in. */
export function electronIsHere(): boolean {
  return presentElectron(process.env) !== null
}

/** Starts an app in the machine's Electron and waits until `ready` can be seen. */
export async function openApp(folder: string, args: readonly string[], ready: string): Promise<Opened> {
  const executablePath = presentElectron(process.env) ?? ''
  const start = performance.now()
  const app = await launchElectron({ executablePath, args: [...(isRoot() ? ['--no-sandbox'] : []), folder, ...args] })
  const page = await app.firstWindow()
  await page.waitForSelector(ready)
  const took = performance.now() - start
  return {
    page,
    took,
    megabytes: () => megabytesOf(app),
    sleep: (ms) => sleep(app, ms),
    close: () => app.close()
  }
}

async function sleep(app: ElectronApplication, ms: number): Promise<void> {
  await app.evaluate(({ powerMonitor }, slept) => {
    const real = Date.now
    Date.now = () => real() + slept
    powerMonitor.emit('resume')
  }, ms)
}

/** What all processes of an app hold. On Linux each page of memory counts once, however many processes share it. */
async function megabytesOf(app: ElectronApplication): Promise<number> {
  // By then what opening left behind is given back; in that very moment the driver would lose its question.
  await new Promise((resolve) => setTimeout(resolve, 2_500))
  const processes = await app.evaluate(({ app: running }) =>
    running.getAppMetrics().map(({ pid, memory }) => ({ pid, kilobytes: memory.workingSetSize }))
  )
  const kilobytes = processes.map((one) => proportionalKilobytes(one.pid) ?? one.kilobytes)
  return kilobytes.reduce((sum, one) => sum + one, 0) / 1024
}

function proportionalKilobytes(pid: number): number | undefined {
  try {
    const found = /^Pss:\s+(\d+) kB$/m.exec(fs.readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1]
    return found === undefined ? undefined : Number(found)
  } catch {
    return undefined
  }
}
