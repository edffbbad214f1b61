import path from 'node:path'
import { BrowserWindow, screen } from 'electron'
import type { WebPreferences } from 'electron'
import type { SettingsPort } from '../host/host.ts'
import { fitBounds } from './bounds.ts'
import type { Bounds } from './bounds.ts'

/** The page's own dark ground, so that opening does not flash. */
export const GROUND = '#101418'
const FIRST_BOUNDS: Bounds = { width: 1440, height: 900 }
/** How long the window must rest before its place is written, in milliseconds. */
const REST = 500

/** Opens the console's window, hidden until its first picture is ready. */
export function openWindow(page: string, settings: SettingsPort): BrowserWindow {
  const areas = screen.getAllDisplays().map((display) => display.workArea)
  const window = new BrowserWindow({
    ...fitBounds(settings.read().windowBounds ?? FIRST_BOUNDS, areas),
    minWidth: 720,
    minHeight: 480,
    show: false,
    backgroundColor: GROUND,
    title: 'Haltdesk',
    webPreferences: pagePreferences()
  })
  window.once('ready-to-show', () => window.show())
  rememberBounds(window, settings)
  void window.loadURL(page).catch(() => undefined)
  return window
}

/** Resolves once a window has loaded its page, has given it up, or is gone. */
export function settled(window: Pick<BrowserWindow, 'once' | 'webContents'>): Promise<void> {
  return new Promise((resolve) => {
    window.webContents.once('did-stop-loading', () => resolve())
    window.webContents.once('render-process-gone', () => resolve())
    window.once('closed', () => resolve())
  })
}

/** What every window of ours lets its page do: nothing but show itself and speak through the preload. */
export function pagePreferences(): WebPreferences {
  return {
    preload: path.join(import.meta.dirname, '../preload/preload.cjs'),
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
    spellcheck: false,
    disableDialogs: true,
    navigateOnDragDrop: false
  }
}

function rememberBounds(window: BrowserWindow, settings: SettingsPort): void {
  let timer: NodeJS.Timeout | undefined
  const write = () => {
    clearTimeout(timer)
    // Where the disk refuses, the host has said so already; a window's place is not worth a second word.
    settings.write({ windowBounds: window.getNormalBounds() }).catch(() => undefined)
  }
  const later = () => {
    clearTimeout(timer)
    timer = setTimeout(write, REST)
  }
  window.on('resize', later)
  window.on('move', later)
  window.on('close', () => {
    if (timer !== undefined) write()
  })
}
