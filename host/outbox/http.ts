import http from 'node:http'
import https from 'node:https'
import tls from 'node:tls'
import type { SendTrouble } from '../../shared/outbox/trouble.ts'
import { trouble } from '../../shared/outbox/trouble.ts'
import { troubleOfLine } from './trouble-of.ts'

/** One request. `certificate` is one that is trusted besides those that the system brings, in PEM form. */
export type HttpAsk = {
  readonly url: URL
  readonly method: 'PUT' | 'POST'
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  readonly certificate: string
  /** How long (ms) the line and then the answer may take altogether. */
  readonly patienceMs: number
}

/** What came of it: an answer of which nothing but its number and its wish to wait is read, or none. */
export type HttpAnswer =
  | { readonly kind: 'answered'; readonly status: number; readonly retryAfter: string | undefined }
  /** `wasSent`: the other side may have got it. */
  | { readonly kind: 'silent'; readonly trouble: SendTrouble; readonly wasSent: boolean }

/** How long (ms) the other side may take. */
export const PATIENCE_MS = 30_000

/**
 * Sends one request over a line of its own. A redirect is an answer like any other and not followed, so that a secret goes
 * nowhere else; the certificate is checked whatever the environment says; what the other side writes is thrown away.
 * https://cheatsheetseries.owasp.org/cheatsheets/Server_Side_Request_Forgery_Prevention_Cheat_Sheet.html
 */
export function ask(what: HttpAsk): Promise<HttpAnswer> {
  // A secret that cannot stand in a header is found out here, before anything is sent.
  return converse(what).catch((error: unknown) => ({
    kind: 'silent',
    trouble: troubleOfLine(error, what.url.hostname),
    wasSent: false
  }))
}

function converse({ url, method, headers, body, certificate, patienceMs }: HttpAsk): Promise<HttpAnswer> {
  return new Promise((resolve) => {
    let wasSent = false
    let isLate = false
    const secure = url.protocol === 'https:'
    const bytes = Buffer.from(body)
    const request = (secure ? https : http).request(url, {
      method,
      agent: false,
      headers: { ...headers, 'content-length': bytes.length, 'user-agent': 'Haltdesk' },
      ...(secure ? { rejectUnauthorized: true, minVersion: 'TLSv1.2', ...trusting(certificate) } : {})
    })
    const timer = setTimeout(() => {
      isLate = true
      request.destroy()
    }, patienceMs)
    const settle = (answer: HttpAnswer) => {
      clearTimeout(timer)
      resolve(answer)
    }
    request.on('socket', (socket) => socket.once(secure ? 'secureConnect' : 'connect', () => (wasSent = true)))
    request.on('response', (response) => {
      settle({ kind: 'answered', status: response.statusCode ?? 0, retryAfter: response.headers['retry-after'] })
      response.on('error', () => {})
      response.destroy()
    })
    request.on('error', (error) =>
      settle({
        kind: 'silent',
        trouble: isLate ? trouble('timed-out', { host: url.hostname }) : troubleOfLine(error, url.hostname),
        wasSent
      })
    )
    request.end(bytes)
  })
}

/** The certificates that are trusted where one is given besides. */
export function trusting(certificate: string): { ca?: string[] } {
  return certificate === '' ? {} : { ca: [...tls.rootCertificates, certificate] }
}
