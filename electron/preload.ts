import { contextBridge, ipcRenderer, webFrame } from 'electron'
import type { IpcRendererEvent } from 'electron'
import { CHANNEL } from './channel.ts'

/**
 * Everything the page gets: two functions that carry messages and know nothing of what is in them.
 * https://www.electronjs.org/docs/latest/tutorial/security#20-do-not-expose-electron-apis-to-untrusted-web-content
 */
contextBridge.exposeInMainWorld('haltdesk', {
  request: (name: string, input: unknown): Promise<unknown> => ipcRenderer.invoke(CHANNEL.request, name, input),
  subscribe: (listener: (notice: unknown) => void): (() => void) => {
    const pass = (_event: IpcRendererEvent, notice: unknown) => listener(notice)
    ipcRenderer.on(CHANNEL.notice, pass)
    return () => void ipcRenderer.off(CHANNEL.notice, pass)
  }
})

/**
 * How long (ms) after the page has loaded it gives back what that left behind: the first screen is up by then. Nobody may have
 * pressed anything for so long either, for it takes 20 ms.
 */
const REST_MS = 1_000

// Reading the page and a log of 10,000 events leaves 18 MB behind, which nothing else would collect for minutes.
let rest: ReturnType<typeof setTimeout> | undefined
const giveBackLater = () => {
  clearTimeout(rest)
  rest = setTimeout(() => requestIdleCallback(giveBack), REST_MS)
}
const pressed = () => {
  if (rest !== undefined) giveBackLater()
}
const giveBack = () => {
  for (const kind of ['click', 'keydown']) globalThis.removeEventListener(kind, pressed, true)
  webFrame.clearCache()
}
globalThis.addEventListener?.('load', giveBackLater)
for (const kind of ['click', 'keydown']) globalThis.addEventListener?.(kind, pressed, true)
