import { randomBytes } from 'node:crypto'
import os from 'node:os'
import path from 'node:path'
import { appVersion } from './app-version.ts'
import { readCommandLine } from './command-line.ts'
import type { Host } from './host.ts'
import { openJournal } from './journal.ts'
import { openHost } from './open-host.ts'
import { hasDisplay, openBrowser } from './serve/browser.ts'
import { startServer } from './serve/server.ts'
import { openConfSettings } from './settings-conf.ts'
import { shippedPlaybook } from './shipped-playbook.ts'
import { refusalLine, terminalLanguage, words } from './words.ts'

const { dataFolder, port } = readCommandLine(process.argv.slice(2), {
  platform: process.platform,
  env: process.env,
  home: os.homedir()
})
const journal = openJournal(dataFolder)
const { locale, timeZone } = Intl.DateTimeFormat().resolvedOptions()
const language = terminalLanguage(process.env, locale)

process.on('uncaughtException', (error) => journal.note('uncaught', error))
process.on('unhandledRejection', (error) => journal.note('unhandled', error))

const newToken = () => randomBytes(32).toString('base64url')
const lookToken = newToken()

const opening = await openHost({
  dataFolder,
  settings: openConfSettings(dataFolder),
  face: 'browser',
  versions: { app: appVersion, electron: null, chromium: null, node: process.versions.node },
  system: { language: locale, timeZone },
  defaultPlaybookText: shippedPlaybook.text,
  defaultPlaybookHash: shippedPlaybook.hash,
  wallboard: () => lookToken,
  onError: (error, where) => journal.note(where, error)
})
if (opening.ok) await serve(opening.host)
else refuse(refusalLine(language, dataFolder, opening.refusal))

async function serve(host: Host): Promise<void> {
  const server = await startServer({
    host,
    root: path.join(import.meta.dirname, '../renderer'),
    port,
    token: newToken(),
    lookToken,
    onError: (error, name) => journal.note(`request ${name}`, error)
  }).catch((error: NodeJS.ErrnoException) => error.code ?? error.name)
  if (typeof server === 'string') {
    await host.close()
    return refuse(words[language].port(port, server))
  }
  console.log(words[language].serving(server.address))
  endOnRequest(async () => {
    await server.close()
    await host.close()
  })
  if (process.env['HALTDESK_NO_OPEN'] || !hasDisplay(process.platform, process.env)) return
  openBrowser(server.address, process.platform)
}

function refuse(line: string): void {
  console.error(line)
  process.exitCode = 1
  process.disconnect?.()
}

/** Ends with a signal, and with whoever started this process where that one is gone. */
function endOnRequest(close: () => Promise<void>): void {
  let isEnding = false
  const end = () => {
    if (isEnding) return
    isEnding = true
    void close()
      .catch((error: unknown) => journal.note('closing', error))
      .finally(() => process.exit(0))
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end)
  process.on('disconnect', end)
}
