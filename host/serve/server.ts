import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { WebSocketServer } from 'ws'
import { FRAME_LIMIT } from '../../shared/bridge/frame-limit.ts'
import { respond } from '../page/respond.ts'
import { createDoorkeeper } from './doorkeeper.ts'
import type { Doorkeeper } from './doorkeeper.ts'
import { holdSession } from './session.ts'
import type { Served } from './session.ts'

/** What the browser face's server is started with. */
export type ServerOptions = {
  readonly host: Served
  /** The folder of the built page. */
  readonly root: string
  /** 0 lets the system choose. */
  readonly port: number
  readonly token: string
  /** The token of pages that may only look: another one. */
  readonly lookToken: string
  readonly onError: (error: unknown, name: string) => void
  /** How long a socket may take to show its token, in milliseconds. */
  readonly patience?: number
}

/** A running server of the browser face. */
export type RunningServer = {
  readonly port: number
  /** The address with the token in its fragment, which browsers never send. */
  readonly address: string
  readonly close: () => Promise<void>
}

/** Serves the page and its bridge on this machine's loopback address only. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const server = createServer({ maxHeaderSize: 16 * 1024, requestTimeout: 30_000 })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  const door = createDoorkeeper(port, { act: options.token, look: options.lookToken })
  const sockets = new WebSocketServer({ noServer: true, maxPayload: FRAME_LIMIT, perMessageDeflate: false })

  server.on('request', (request, response) => void answer(request, response, options.root, door))
  server.on('upgrade', (request, stream, head) => {
    stream.on('error', () => stream.destroy())
    if (request.url !== '/bridge' || !door.isOurPage(request)) {
      stream.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n')
      return
    }
    sockets.handleUpgrade(request, stream, head, (socket) =>
      holdSession(socket, options.host, {
        doorOf: door.doorOf,
        patience: options.patience ?? 5_000,
        onError: options.onError
      })
    )
  })

  return {
    port,
    address: `http://127.0.0.1:${port}/#token=${options.token}`,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets.clients) socket.terminate()
        server.close(() => resolve())
        server.closeAllConnections()
      })
  }
}

/**
 * A site that opened our page gets no hold of it. In the shell no site can: there it would only have Chromium start a second
 * process for the page, after the document has come.
 */
const APART = { 'Cross-Origin-Opener-Policy': 'same-origin' }

async function answer(request: IncomingMessage, response: ServerResponse, root: string, door: Doorkeeper) {
  if (!door.isOurHost(request)) return response.writeHead(421).end()
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return response.writeHead(405, { Allow: 'GET, HEAD' }).end()
  const pathname = (request.url ?? '/').split('?')[0] ?? '/'
  const { status, headers, body } = await respond(root, pathname, [`ws://${request.headers.host}`])
  response.writeHead(status, { ...headers, ...APART, 'Content-Length': body.length })
  return response.end(request.method === 'HEAD' ? undefined : body)
}
