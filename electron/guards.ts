import { app } from 'electron'
import type { Event, WebContents } from 'electron'
import { isOurPage, PAGE_ADDRESS } from './origin.ts'

/**
 * Holds every window on the page that it was opened with. Links leave only through the `link.open` request. Where
 * Chromium refuses its sandbox (root on Linux), whoever starts the shell says so with `--no-sandbox`; asking for the
 * sandbox in spite of that makes every process of the page crash at once.
 * https://www.electronjs.org/docs/latest/tutorial/security#13-disable-or-limit-navigation
 */
export function setupGuards(page: string): void {
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
  app.on('web-contents-created', (_event, contents) => guard(contents, page))
}

/** Refuses navigation, redirects, new windows and embedded pages for one page. */
export function guard(contents: WebContents, page: string): void {
  const refuse = (event: Event & { readonly url: string }) => {
    if (!isReloadInDevelopment(event.url, page)) event.preventDefault()
  }
  contents.on('will-navigate', refuse)
  contents.on('will-frame-navigate', refuse)
  contents.on('will-redirect', refuse)
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}

/** Hot reload may load the development server's page again; a built page never navigates at all. */
function isReloadInDevelopment(address: string, page: string): boolean {
  return page !== PAGE_ADDRESS && isOurPage(address, page)
}
