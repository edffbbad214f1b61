import { BrowserWindow, ipcMain } from 'electron'
import type { IpcMainInvokeEvent, WebContents } from 'electron'
import type { Notice, Reply } from '../shared/bridge/contract.ts'
import type { Host } from '../host/host.ts'
import { CHANNEL } from './channel.ts'
import type { FirstAnswer } from './first-answer.ts'
import { isOurPage } from './origin.ts'

/** What the shell needs of a host, which may still be opening when the page first asks. */
export type Opening = Promise<Pick<Host, 'handlers' | 'subscribe'>>

const stranger: Reply<never> = {
  ok: false,
  fault: { kind: 'invalid', problems: [{ path: '', message: 'not our page' }] }
}

/**
 * Answers the page's requests and passes it the host's notices, both as JSON text: a long log crosses into the page
 * several times faster as one text than as ten thousand objects that the context bridge copies one by one.
 * `looksOnly` tells the pages that may ask and not act. What a page draws first comes from `first`, before there is a host.
 * https://www.electronjs.org/docs/latest/tutorial/security#17-validate-the-sender-of-all-ipc-messages
 */
export function setupIpc(
  opening: Opening,
  page: string,
  onError: (error: unknown, name: string) => void,
  looksOnly: (sender: WebContents) => boolean = () => false,
  first: Pick<FirstAnswer, 'take' | 'greeted'> = { take: async () => null, greeted: () => undefined }
): void {
  // The contract and its schemas come with the host: nothing of them stands before the window.
  const answering = opening.catch(() => undefined).then(() => import('./answer.ts'))
  ipcMain.handle(CHANNEL.request, async (event, name: unknown, input: unknown) => {
    if (!isFromOurPage(event, page)) return JSON.stringify(stranger)
    if (name === 'app.hello') first.greeted()
    if (name === 'app.first' && !looksOnly(event.sender)) {
      const early = await first.take()
      if (early !== null) return early
    }
    const [{ handlers }, { answer }] = await Promise.all([opening, answering])
    return answer(handlers, looksOnly(event.sender), name, input, onError)
  })
  opening.then(
    (host) => host.subscribe((notice) => tellPages(notice)),
    () => undefined
  )
}

/** Tells every window of ours. */
export function tellPages(notice: Notice): void {
  const text = JSON.stringify(notice)
  for (const window of BrowserWindow.getAllWindows()) window.webContents.send(CHANNEL.notice, text)
}

/** Whether a message came from the main frame of one of our own windows, which still shows our own page. */
export function isFromOurPage(event: Pick<IpcMainInvokeEvent, 'sender' | 'senderFrame'>, page: string): boolean {
  const frame = event.senderFrame
  if (frame === null || frame.parent !== null || frame !== event.sender.mainFrame) return false
  return BrowserWindow.fromWebContents(event.sender) !== null && isOurPage(frame.url, page)
}
