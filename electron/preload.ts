import { contextBridge, ipcRenderer } from 'electron'
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
