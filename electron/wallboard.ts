import { BrowserWindow, screen } from 'electron'
import type { Display, WebContents } from 'electron'
import { GROUND, pagePreferences } from './window.ts'

/** The one window for the screen on the wall. */
export type Wallboard = {
  /** Opens it for an incident, or turns the open one to it and brings it forward. */
  readonly open: (stream: string) => void
  /** Whether a page is the wallboard's: such a page may only look. */
  readonly isItsPage: (contents: WebContents) => boolean
}

const FIRST_SIZE = { width: 1280, height: 720 }

/**
 * The wallboard beside the console's window: full screen on another display where there is one, else a window. Closing it
 * ends nothing; it goes with the console's window, for nothing on it can be worked with. Escape leaves the full screen.
 * `onCreate` is given its window once it is there.
 */
export function openWallboard(
  page: string,
  console: BrowserWindow,
  onCreate: (window: BrowserWindow) => void
): Wallboard {
  /** Their pages stay marked for good: a page that was opened to look never gets to act. */
  const pages = new WeakSet<WebContents>()
  let window: BrowserWindow | null = null
  console.once('closed', () => window?.close())

  const create = (): BrowserWindow => {
    const other = otherDisplay(screen.getAllDisplays(), screen.getDisplayMatching(console.getBounds()))
    const created = new BrowserWindow({
      ...(other ? other.bounds : FIRST_SIZE),
      fullscreen: other !== null,
      minWidth: 640,
      minHeight: 360,
      show: false,
      autoHideMenuBar: true,
      backgroundColor: GROUND,
      title: 'Haltdesk',
      webPreferences: pagePreferences()
    })
    pages.add(created.webContents)
    onCreate(created)
    created.once('ready-to-show', () => created.show())
    created.once('closed', () => {
      window = null
    })
    created.webContents.on('before-input-event', (_event, input) => {
      if (input.type === 'keyDown' && input.key === 'Escape' && created.isFullScreen()) created.setFullScreen(false)
    })
    return created
  }

  return {
    open: (stream) => {
      const isOpen = window !== null
      window ??= create()
      void window.loadURL(wallAddress(page, stream)).catch(() => undefined)
      if (!isOpen) return
      if (window.isMinimized()) window.restore()
      window.show()
      window.focus()
    },
    isItsPage: (contents) => pages.has(contents)
  }
}

/** The address of an incident's wallboard. */
export function wallAddress(page: string, stream: string): string {
  return `${page}#/wall/${encodeURIComponent(stream)}`
}

/** The largest display besides the console's own; null where there is none. */
export function otherDisplay<D extends Pick<Display, 'id' | 'bounds'>>(
  displays: readonly D[],
  own: Pick<D, 'id'>
): D | null {
  const area = ({ bounds }: D) => bounds.width * bounds.height
  return displays.filter(({ id }) => id !== own.id).toSorted((a, b) => area(b) - area(a))[0] ?? null
}
