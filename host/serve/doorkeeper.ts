import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

/** What a token opens: everything, or looking alone. */
export type Door = 'act' | 'look'

/** Checks who knocks at the browser face. */
export type Doorkeeper = {
  /** The request was sent to this machine by name: a foreign site cannot rebind its own name to us. */
  readonly isOurHost: (request: IncomingMessage) => boolean
  /** The socket was opened by a page that we served. */
  readonly isOurPage: (request: IncomingMessage) => boolean
  readonly doorOf: (token: string) => Door | null
}

/**
 * A loopback server can be reached by any page the user's browser shows, so an address alone proves nothing.
 * https://owasp.org/www-community/attacks/DNS_Rebinding
 * https://cheatsheetseries.owasp.org/cheatsheets/WebSocket_Security_Cheat_Sheet.html
 */
export function createDoorkeeper(port: number, tokens: Readonly<Record<Door, string>>): Doorkeeper {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`]
  const isOurHost = (request: IncomingMessage) => hosts.includes(request.headers.host ?? '')
  return {
    isOurHost,
    isOurPage: (request) => isOurHost(request) && request.headers.origin === `http://${request.headers.host}`,
    doorOf: (given) => {
      const opens = (door: Door) => timingSafeEqual(digest(given), digest(tokens[door]))
      const [acts, looks] = [opens('act'), opens('look')]
      return acts ? 'act' : looks ? 'look' : null
    }
  }
}

/** Equal lengths, so that comparing takes the same time whatever was given. */
function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
