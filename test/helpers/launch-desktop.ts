import { mkdtempSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import type { ElectronApplication } from 'playwright-core'
import { isRoot } from '../../scripts/start/desktop.ts'
import { presentElectron } from '../../scripts/start/electron.ts'
import { freshFolder } from './data-folder.ts'
import { afterFile } from './afterwards.ts'
import { launchElectron } from './launch-electron.ts'
import { environmentIn } from './running.ts'
import type { LaunchOptions, Running } from './running.ts'

const root = path.resolve(import.meta.dirname, '../..')

/** Starts the built desktop shell in the Electron of this machine and waits for its window. */
export async function launchDesktop(
  options: LaunchOptions = {}
): Promise<Running & { readonly app: ElectronApplication }> {
  const executablePath = presentElectron(process.env)
  if (executablePath === null) throw new Error('there is no Electron on this machine')
  const dataFolder = options.dataFolder ?? freshFolder()
  const app = await launchElectron({
    executablePath,
    args: [...(isRoot() ? ['--no-sandbox'] : []), root, '--data', dataFolder],
    env: environmentIn(options.language)
  })
  const child = app.process()
  afterFile(() => void child.kill('SIGKILL'))
  const page = await app.firstWindow()
  return {
    app,
    page,
    dataFolder,
    close: () => app.close(),
    kill: () =>
      new Promise((resolve) => {
        child.once('close', () => resolve())
        child.kill('SIGKILL')
      }),
    download: (start) => download(app, start)
  }
}

/** Saves without the system's own dialog, which nothing can press in a test. */
async function download(app: ElectronApplication, start: () => Promise<void>) {
  const file = path.join(mkdtempSync(path.join(os.tmpdir(), 'haltdesk-download-')), 'file')
  const saved = app.evaluate(
    ({ session }, target) =>
      new Promise<string>((resolve, reject) => {
        session.defaultSession.once('will-download', (_event, item) => {
          item.setSavePath(target)
          item.once('done', (_done, state) =>
            state === 'completed' ? resolve(item.getFilename()) : reject(new Error(`the download was ${state}`))
          )
        })
      }),
    file
  )
  await start()
  return { name: await saved, text: await readFile(file, 'utf8') }
}
