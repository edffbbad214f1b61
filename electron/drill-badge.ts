import { app, nativeImage } from 'electron'
import type { BrowserWindow } from 'electron'
import type { Host } from '../host/host.ts'
import { badgePixels } from './badge-pixels.ts'
import { shellLanguage, shellText } from './text.ts'
import type { ShellLanguage } from './text.ts'

type Marked = Pick<BrowserWindow, 'isDestroyed' | 'setOverlayIcon' | 'setIcon' | 'webContents'>

/** The side of each picture in pixels: over a taskbar button, and in its place. */
const OVERLAY = 16
const ICON = 64

/**
 * Marks a window in the taskbar while it shows a drill, and takes the mark off when it shows anything else. Windows lays a
 * sign over the button, Linux shows another icon. The page has no say in it: the address says which stream is shown, and the
 * log says whether that is a drill. (macOS has one badge for the whole application, which counts what waits; there the window's
 * title and its band say it.)
 */
export function markDrills(
  window: Marked,
  opening: Promise<Pick<Host, 'isDrill'>>,
  chosen: () => 'system' | ShellLanguage,
  platform: NodeJS.Platform = process.platform
): void {
  let marked = false
  const look = async (address: string) => {
    const stream = streamOf(address)
    const host = await opening.catch(() => null)
    const drill = host !== null && stream !== null && host.isDrill(stream)
    if (drill === marked || window.isDestroyed()) return
    marked = drill
    if (platform === 'win32') {
      const { drill: said } = shellText[shellLanguage(chosen(), app.getPreferredSystemLanguages())]
      window.setOverlayIcon(drill ? pictureOf(OVERLAY, true) : null, drill ? said : '')
    } else if (platform === 'linux') window.setIcon(pictureOf(ICON, drill))
  }
  window.webContents.on('did-navigate-in-page', (_event, address) => void look(address))
  window.webContents.on('did-finish-load', () => void look(window.webContents.getURL()))
}

/** The incident that an address of the page shows; null for a place of the whole console. */
export function streamOf(address: string): string | null {
  const stream = /#\/[a-z]+\/([^/]+)$/.exec(address)?.[1]
  if (stream === undefined) return null
  try {
    return decodeURIComponent(stream)
  } catch {
    return null
  }
}

function pictureOf(side: number, drill: boolean) {
  return nativeImage.createFromBitmap(badgePixels(side, drill), { width: side, height: side })
}
