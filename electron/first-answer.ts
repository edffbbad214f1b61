import type { BrowserWindow } from 'electron'
import type { Welcome } from '../shared/bridge/shapes.ts'

/** How long (ms) a page that has loaded may take to draw before the host is opened all the same. */
const PATIENCE_MS = 1_000

/** The answer to `app.first`, which the shell gives before there is a host. */
export type FirstAnswer = {
  /** The answer as JSON text, and no second time: it is what was left by the run before. Null where there is none. */
  readonly take: () => Promise<string | null>
  /** The page greets its host: what it was given stands on the screen. */
  readonly greeted: () => void
  /** Resolves when the host is to be opened: at once where nothing was left, else when the page has drawn that. */
  readonly over: Promise<void>
}

/** The first answer to the page of a window: `welcome`, and what was left (`host/snapshot/`), if anything was. */
export function firstAnswer(
  left: Promise<(() => string | null) | null>,
  welcome: () => Welcome,
  window: BrowserWindow
): FirstAnswer {
  let waiting: typeof left | null = left
  let greeted = () => {}
  const over = new Promise<void>((resolve) => {
    greeted = resolve
    window.webContents.once('did-stop-loading', () => setTimeout(resolve, PATIENCE_MS))
    window.webContents.once('render-process-gone', () => resolve())
    window.once('closed', () => resolve())
    void left.then((read) => read === null && resolve())
  })
  return {
    over,
    greeted: () => greeted(),
    take: async () => {
      const read = await waiting
      waiting = null
      const text = read?.() ?? null
      if (text === null) greeted()
      return text === null ? null : `{"ok":true,"value":${withWelcome(text, welcome())}}`
    }
  }
}

function withWelcome(text: string, welcome: Welcome): string {
  return `{"welcome":${JSON.stringify(welcome)},${text.slice(1)}`
}
