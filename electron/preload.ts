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

/** How long (ms) after the page has loaded it gives back what that left behind: the first screen is up by then. */
const REST_MS = 1_000

// Reading the page and a log of 10,000 events leaves 18 MB behind, which nothing else would collect for minutes.
globalThis.addEventListener?.('load', () => setTimeout(() => requestIdleCallback(() => webFrame.clearCache()), REST_MS))
