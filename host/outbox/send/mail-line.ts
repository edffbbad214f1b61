import { Readable } from 'node:stream'
import type SMTPConnection from 'nodemailer/lib/smtp-connection'
import type { ConfigOf } from '../../../shared/connector/config.ts'
import type { SendTrouble, TroubleCode } from '../../../shared/outbox/trouble.ts'
import { trouble } from '../../../shared/outbox/trouble.ts'
import { trusting } from '../http.ts'
import { troubleOfLine } from '../trouble-of.ts'
import { domainOf } from './mail-message.ts'

/** How long (ms) a mail server may take: to be reached and say who it is, and to say anything at all afterwards. */
export type MailPatience = { readonly connectMs: number; readonly answerMs: number }
export const MAIL_PATIENCE: MailPatience = { connectMs: 30_000, answerMs: 5 * 60_000 }

/**
 * What came of one mail. `taken`: the server has it. `refused`: it never takes this one, for the reason that it says of the
 * recipient or of the message. `later`: it does not take it now; the line is still good. `broken`: the line is gone, and
 * nothing of the message had left. `lost`: the line is gone, and nobody knows whether the server has it.
 */
export type MailAnswer =
  | { readonly kind: 'taken'; readonly status: number }
  | { readonly kind: 'refused'; readonly by: 'recipient' | 'message'; readonly status: number }
  | { readonly kind: 'later'; readonly trouble: SendTrouble; readonly status: number }
  | { readonly kind: 'broken'; readonly trouble: SendTrouble }
  | { readonly kind: 'lost'; readonly trouble: SendTrouble }

/** A line to a mail server on which one mail goes after another. */
export type MailLine = {
  readonly send: (from: string, to: string, message: Buffer) => Promise<MailAnswer>
  readonly close: () => void
}

/** An open line, or why there is none. */
export type MailOpening =
  | { readonly ok: true; readonly line: MailLine }
  | { readonly ok: false; readonly trouble: SendTrouble }

type SmtpError = Error & { readonly code?: unknown; readonly command?: unknown; readonly responseCode?: unknown }

/** Opens a line and signs in. Encryption is as the connector says and never less; `password` is empty where there is none. */
export async function openMailLine(
  config: ConfigOf<'mail'>,
  password: string,
  { connectMs, answerMs }: MailPatience
): Promise<MailOpening> {
  const { host, port, security, user } = config
  const { default: Connection } = await import('nodemailer/lib/smtp-connection')
  const connection = new Connection({
    host,
    port,
    name: domainOf(config),
    secure: security === 'tls',
    requireTLS: security === 'starttls',
    ignoreTLS: security === 'none',
    tls: { rejectUnauthorized: true, minVersion: 'TLSv1.2', ...trusting(config.certificate) },
    connectionTimeout: connectMs,
    greetingTimeout: connectMs,
    socketTimeout: answerMs,
    socketCloseTimeout: 0
  })
  return new Promise((resolve) => {
    const fail = (error: unknown) => {
      connection.close()
      resolve({ ok: false, trouble: troubleOfOpening(error, host) })
    }
    connection.on('error', fail)
    connection.connect((error) => {
      if (error) return fail(error)
      if (user === '') return resolve({ ok: true, line: lineOver(connection, host) })
      connection.login({ credentials: { user, pass: password } }, (refusal) =>
        refusal ? fail(refusal) : resolve({ ok: true, line: lineOver(connection, host) })
      )
    })
  })
}

function lineOver(connection: SMTPConnection, host: string): MailLine {
  return {
    send: (from, to, message) =>
      new Promise((resolve) => {
        let hasBegun = false
        // Read only once the server has taken sender and recipient: until then nothing of the message has left.
        const stream = new Readable({
          read() {
            hasBegun = true
            this.push(message)
            this.push(null)
          }
        })
        connection.send({ from, to: [to], size: message.length }, stream, (error, info) => {
          if (!error) return resolve({ kind: 'taken', status: statusOf(info?.response) })
          const answer = answerOf(error, hasBegun, host)
          if (answer.kind !== 'later' && answer.kind !== 'refused') return resolve(answer)
          connection.reset((gone) => {
            if (gone) connection.close()
            resolve(answer)
          })
        })
      }),
    close: () => connection.quit()
  }
}

/** What an error that a mail met with says: the server's number where it gave one, else how far the message had got. */
function answerOf(error: SmtpError, hasBegun: boolean, host: string): MailAnswer {
  const status = typeof error.responseCode === 'number' ? error.responseCode : 0
  const command = typeof error.command === 'string' ? error.command : ''
  if (status === 421 || status === 0) {
    const line = status === 421 ? trouble('server-busy', { status, host }) : troubleOfLine(error, host)
    if (!hasBegun || status === 421) return { kind: 'broken', trouble: line }
    return { kind: 'lost', trouble: trouble('answer-lost', { host }) }
  }
  if (status < 500)
    return { kind: 'later', trouble: trouble(status === 452 ? 'server-full' : 'server-busy', { status }), status }
  if (status === 530 || status === 535) return { kind: 'broken', trouble: trouble('login-refused', { status }) }
  if (command === 'MAIL FROM')
    return { kind: 'broken', trouble: trouble(status === 552 ? 'message-too-large' : 'sender-refused', { status }) }
  return { kind: 'refused', by: command === 'RCPT TO' ? 'recipient' : 'message', status }
}

/** What kept a line from being opened: signing in is told by the number of the answer, the rest by what the system says. */
function troubleOfOpening(error: unknown, host: string): SendTrouble {
  const { code, command, responseCode: status } = error as SmtpError
  if (code === 'EAUTH') {
    const isBusy = typeof status === 'number' && status < 500
    return trouble(isBusy ? 'server-busy' : 'login-refused', { status: typeof status === 'number' ? status : '—' })
  }
  if (typeof status === 'number') {
    if (command === 'STARTTLS') return trouble('encryption-missing', { host })
    const busy: TroubleCode = status < 500 ? 'server-busy' : 'access-refused'
    return trouble(busy, { status, host })
  }
  return troubleOfLine(error, host)
}

function statusOf(response: string | undefined): number {
  return Number(/^\d{3}/.exec(response ?? '')?.[0] ?? 250)
}
