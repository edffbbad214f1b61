import type { HostLine } from './bridge/line.ts'
import { preloadLine } from './bridge/preload-line.ts'
import { socketLine } from './bridge/socket-line.ts'
import { takeToken } from './bridge/token.ts'

export type { Connection, HostLine } from './bridge/line.ts'

/**
 * Opens the page's line: over the preload in the desktop shell, over a WebSocket to where the page came from in the
 * browser face. After a lost line comes back it tells a `store.replaced` notice, so that the page reads what it missed.
 */
export function openLine(): HostLine {
  const exposed = window.haltdesk
  if (exposed !== undefined) return preloadLine(exposed)
  const address = `ws://${location.host}/bridge`
  return socketLine(() => new WebSocket(address), takeToken(location, history, sessionStorage))
}
