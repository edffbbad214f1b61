import { EventEmitter } from 'node:events'
import os from 'node:os'

/** What stands in for Electron in plain Node: as much of it as the shell touches, with its messages really passed on. */
type Answer = (event: unknown, ...args: unknown[]) => unknown

const answers = new Map<string, Answer>()

/** Who asks: a main frame of our own window, unless a test says otherwise. */
export const asking = { url: 'app://haltdesk/', isKnownWindow: true, isMainFrame: true, hasFrame: true }

function senderOf() {
  const mainFrame = { url: asking.url, parent: null }
  const frame = asking.isMainFrame ? mainFrame : { url: asking.url, parent: mainFrame }
  return { sender: { mainFrame }, senderFrame: asking.hasFrame ? frame : null }
}

/** Puts the stand-in back as it was. */
export function resetElectron(): void {
  answers.clear()
  ipcRenderer.removeAllListeners()
  app.removeAllListeners()
  windows.length = 0
  shell.opened.length = 0
  Notification.shown.length = 0
  badges.length = 0
  powerMonitor.removeAllListeners()
  dialog.answer = { canceled: true, filePath: '' }
  Object.assign(asking, { url: 'app://haltdesk/', isKnownWindow: true, isMainFrame: true, hasFrame: true })
}

export const ipcMain = {
  handle: (channel: string, answer: Answer) => void answers.set(channel, answer),
  on: () => undefined
}

class Renderer extends EventEmitter {
  async invoke(channel: string, ...args: unknown[]): Promise<unknown> {
    const answer = answers.get(channel)
    if (answer === undefined) throw new Error(`nobody answers ${channel}`)
    const sent = structuredClone(args)
    return structuredClone(await answer(senderOf(), ...sent))
  }
}
export const ipcRenderer = new Renderer()

export const exposed = new Map<string, unknown>()
export const webFrame = { clearCache: () => undefined }
export const contextBridge = { exposeInMainWorld: (name: string, value: unknown) => void exposed.set(name, value) }

const windows: { webContents: { send: (channel: string, data: unknown) => void } }[] = []
export const BrowserWindow = {
  getAllWindows: () => windows,
  fromWebContents: () => (asking.isKnownWindow ? {} : null)
}

/** Opens a window that hears notices. */
export function addWindow(): void {
  windows.push({ webContents: { send: (channel, data) => ipcRenderer.emit(channel, {}, structuredClone(data)) } })
}

class App extends EventEmitter {
  readonly commandLine = { hasSwitch: () => false }
  enableSandbox = () => undefined
  getVersion = () => '0.0.0'
  getPath = (name: string) => `${os.tmpdir()}/${name}`
  getPreferredSystemLanguages = () => ['ja-JP']
  setBadgeCount = (count: number) => badges.push(count)
}
/** Every count that the badge was given. */
export const badges: number[] = []
export const app = new App()

export const shell = {
  opened: [] as string[],
  openExternal: async (url: string) => void shell.opened.push(url)
}

/** A notification of the system that nobody sees. */
export class Notification extends EventEmitter {
  static readonly shown: Notification[] = []
  static isSupported = () => true
  readonly options: Readonly<Record<string, unknown>>
  constructor(options: Readonly<Record<string, unknown>>) {
    super()
    this.options = options
  }
  show = () => void Notification.shown.push(this)
}

/** Pictures, which nobody sees either. */
export const nativeImage = { createFromBitmap: (pixels: Buffer) => pixels }

export const powerMonitor = new EventEmitter()

/** The system's dialogs, with the answer that a person gives. */
export const dialog = {
  answer: { canceled: true, filePath: '' },
  showSaveDialog: async () => dialog.answer
}

export default { app, ipcMain, ipcRenderer, shell, Notification, nativeImage, powerMonitor, dialog }
