import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { createInterface } from 'node:readline'
import type { Browser } from 'playwright-core'
import { startChromium } from './chromium.ts'
import { freshFolder } from './data-folder.ts'
import { afterFile } from './afterwards.ts'
import { environmentIn } from './running.ts'
import type { LaunchOptions, Running } from './running.ts'

const root = path.resolve(import.meta.dirname, '../..')
let browser: Promise<Browser> | null = null

/** Starts the built browser face on a data folder, without a page: its process and the address it prints. */
export async function serve(
  options: LaunchOptions = {}
): Promise<{ readonly child: ChildProcess; readonly address: string }> {
  const dataFolder = options.dataFolder ?? freshFolder()
  const child = spawn(
    process.execPath,
    ['--no-warnings', path.join(root, 'dist/node/serve.js'), '--data', dataFolder],
    {
      env: environmentIn(options.language),
      stdio: ['ignore', 'pipe', 'inherit', 'ipc']
    }
  )
  afterFile(() => ended(child, 'SIGKILL'))
  const address = await new Promise<string>((resolve, reject) => {
    child.once('close', (code) => reject(new Error(`the browser face ended with ${code}`)))
    if (child.stdout === null) return
    createInterface({ input: child.stdout }).on('line', (line) => {
      const found = /http:\/\/\S+/.exec(line)?.[0]
      if (found !== undefined) resolve(found)
    })
  })
  return { child, address }
}

/** Starts the built browser face and opens its page. */
export async function launchBrowser(options: LaunchOptions = {}): Promise<Running> {
  const dataFolder = options.dataFolder ?? freshFolder()
  const { child, address } = await serve({ ...options, dataFolder })
  browser ??= startChromium()
  afterFile(closeChromium)
  const context = await (await browser).newContext({ acceptDownloads: true, viewport: { width: 1440, height: 900 } })
  const page = await context.newPage()
  await page.goto(address)
  const stop = async (signal: NodeJS.Signals) => {
    await context.close()
    await ended(child, signal)
  }
  return {
    page,
    dataFolder,
    close: () => stop('SIGTERM'),
    kill: () => stop('SIGKILL'),
    download: async (start) => {
      const [download] = await Promise.all([page.waitForEvent('download'), start()])
      return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') }
    }
  }
}

/** Ends the shared browser, after a file's last test. */
export async function closeChromium(): Promise<void> {
  await (await browser)?.close()
  browser = null
}

function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  return new Promise((resolve) => {
    child.once('close', () => resolve())
    child.kill(signal)
  })
}
