import { existsSync } from 'node:fs'
import path from 'node:path'
import { chromium } from 'playwright-core'
import type { Browser } from 'playwright-core'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'
]

/**
 * Starts the browser of this machine, or the one that comes with the project's packages. That one's own arguments are
 * left out: with `--single-process` the first closed page ends the browser.
 */
export async function startChromium(): Promise<Browser> {
  const found = systemChromium()
  if (found !== null) return chromium.launch({ executablePath: found, args: ['--no-sandbox'] })
  const { default: bundled } = await import('@sparticuz/chromium')
  return chromium.launch({ executablePath: await bundled.executablePath(), args: ['--no-sandbox', '--disable-gpu'] })
}

function systemChromium(): string | null {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter)
  const candidates = [...folders.flatMap((folder) => NAMES.map((name) => path.join(folder, name))), ...PLACES]
  return candidates.find((file) => existsSync(file)) ?? null
}
