import { buildStale } from './build/run.ts'
import { tellBuilt } from './build/tell.ts'
import { root } from './root.ts'
import { runBrowser } from './start/browser.ts'
import { endWithUs } from './start/children.ts'
import { isRoot, runDesktop } from './start/desktop.ts'
import type { DesktopEnd } from './start/desktop.ts'
import { obtainElectron } from './start/obtain.ts'
import { text } from './text.ts'

endWithUs()
const args = process.argv.slice(2).filter((arg) => arg !== '--browser')
const built = await buildStale(root, tellBuilt)
if (built.some((one) => 'problem' in one)) process.exit(1)
process.exit(process.argv.includes('--browser') ? await runBrowser(args) : await startDesktop())

async function startDesktop(): Promise<number> {
  const electron = await obtainElectron()
  if ('code' in electron) return startBrowserInstead(electron)
  if (isRoot()) console.log(text.asRoot)
  const ended = await runDesktop(electron.executable, args, {
    tell: (state) => {
      if (state.state === 'second') console.log(text.second)
      if (state.state === 'held' || state.state === 'failed') console.error(state.message)
    }
  })
  return 'code' in ended ? startBrowserInstead(ended) : ended.exit
}

function startBrowserInstead(why: Extract<DesktopEnd, { code: string }>): Promise<number> {
  console.log(text.browserInstead(text.why[why.code](why.detail ?? '')))
  return runBrowser(args)
}
