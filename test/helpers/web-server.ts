import http from 'node:http'
import https from 'node:https'
import type { AddressInfo } from 'node:net'
import { afterTest } from './afterwards.ts'
import { certificateOf } from './mail-server.ts'

/** One request as a server got it. */
export type GotRequest = {
  readonly method: string
  readonly path: string
  readonly headers: http.IncomingHttpHeaders
  readonly body: string
}

/** What it answers: a status with headers, nothing at all, or a line that breaks off. */
export type WebAnswer =
  | { readonly status: number; readonly headers?: Record<string, string>; readonly body?: string }
  | 'silence'
  | 'drop'

/** Starts a web server on the loopback address, encrypted where a certificate is named. It counts the lines that reach it and is gone after the test. */
export async function webServer(
  reply: (request: GotRequest, nth: number) => WebAnswer = () => ({ status: 200 }),
  certificate?: 'local' | 'elsewhere' | 'expired'
) {
  const got: GotRequest[] = []
  const listen: http.RequestListener = (request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const { method = '', url: path = '', headers } = request
      const one = { method, path, headers, body: Buffer.concat(chunks).toString('utf8') }
      got.push(one)
      const answer = reply(one, got.length)
      if (answer === 'drop') request.socket.destroy()
      else if (answer !== 'silence') response.writeHead(answer.status, answer.headers).end(answer.body)
    })
  }
  const server = certificate ? https.createServer(certificateOf(certificate), listen) : http.createServer(listen)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  let lines = 0
  server.on('connection', () => (lines += 1))
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  afterTest(close)
  const { port } = server.address() as AddressInfo
  return { url: `${certificate ? 'https' : 'http'}://127.0.0.1:${port}`, port, got, close, lines: () => lines }
}
