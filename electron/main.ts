import os from 'node:os'
import path from 'node:path'
import { app, session } from 'electron'
import type { BrowserWindow } from 'electron'
import { readCommandLine } from '../host/command-line.ts'
import { openJournal } from '../host/journal.ts'
import { layoutOf } from '../host/layout.ts'
import { findSnapshot } from '../host/snapshot/find.ts'
import { setupContent, setupScheme } from './content-protocol.ts'
import { setupDownloads } from './downloads.ts'
import { markDrills } from './drill-badge.ts'
import { firstAnswer } from './first-answer.ts'
import { setupGuards } from './guards.ts'
import { setupHeap, tidyAfter } from './heap.ts'
import { setupIpc } from './ipc.ts'
import { setupMenu } from './menu.ts'
import { devAddress, PAGE_ADDRESS } from './origin.ts'
import { setupPermissions } from './permissions.ts'
import { setupProfile } from './profile.ts'
import { setupPower } from './power.ts'
import { setupQuit } from './quit.ts'
import { setupReports } from './reports.ts'
import { openStoredSettings } from './settings-store.ts'
import { bringForward, setupSingleInstance } from './single-instance.ts'
import { aboutShell } from './about.ts'
import { announce } from './announce.ts'
import { openWallboard } from './wallboard.ts'
import { openWindow, settled } from './window.ts'

const { dataFolder } = readCommandLine(process.argv.slice(1), {
  platform: process.platform,
  env: process.env,
  home: os.homedir()
})
const page = devAddress(process.env['HALTDESK_DEV'], app.isPackaged) ?? PAGE_ADDRESS
const journal = openJournal(dataFolder)

setupHeap()
setupProfile(dataFolder)
setupReports(journal)
setupScheme()
setupGuards(page)
if (setupSingleInstance()) void app.whenReady().then(open)

function open(): void {
  announce({ state: 'starting' })
  const given = setupContent(session.defaultSession, path.join(import.meta.dirname, '../renderer'))
  setupPermissions(session.defaultSession, page)
  setupDownloads(session.defaultSession)
  const settings = openStoredSettings(dataFolder)
  const window = openWindow(page, settings)
  window.once('show', () => announce({ state: 'ready' }))
  const mark = (shown: BrowserWindow) => markDrills(shown, opening, () => settings.read().language)
  const wallboard = openWallboard(page, window, mark)
  const greeting = () => ({
    ...aboutShell(dataFolder),
    settings: settings.read(),
    playbook: null,
    troubles: [...settings.troubles]
  })
  const first = firstAnswer(findSnapshot(layoutOf(dataFolder)), greeting, window)
  // The host is the larger part by far: it is read and opened when the page has drawn what was left, or while it reads its files.
  const pageHasFiles = Promise.race([given, settled(window)])
  const opening = first.over
    .then(() => pageHasFiles)
    .then(() => import('./desktop-host.ts'))
    .then(({ openDesktopHost }) => openDesktopHost(dataFolder, settings, journal, window, wallboard))
  mark(window)
  app.on('second-instance', () => bringForward(window))
  setupMenu(settings.read().language, opening)
  setupIpc(opening, page, (error, name) => journal.note(`request ${name}`, error), wallboard.isItsPage, first)
  setupPower(opening)
  setupQuit(opening, journal)
  tidyAfter(opening)
}
