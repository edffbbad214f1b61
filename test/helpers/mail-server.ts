import fs from 'node:fs'
import type { AddressInfo, Socket } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { afterTest } from './afterwards.ts'

/** One mail as a server took it. */
export type TakenMail = { readonly from: string; readonly to: string; readonly text: string; readonly secure: boolean }

/** What a server of the tests does besides taking mail. */
export type MailServerOptions = {
  /** `tls` from the first byte, `starttls` offered, `none`. */
  readonly security?: 'tls' | 'starttls' | 'none'
  readonly certificate?: CertificateName
  readonly user?: { readonly name: string; readonly password: string }
  /** What it says to a recipient or a message, null to take it. */
  readonly recipient?: (address: string, nth: number) => Refusal | null
  readonly message?: (address: string, nth: number) => Refusal | null
  readonly sender?: () => Refusal | null
  /** Breaks the line off before the message, or after it without a word. */
  readonly dropBefore?: (address: string, nth: number) => boolean
  readonly dropAfter?: (address: string, nth: number) => boolean
  readonly port?: number
}
type Refusal = { readonly status: number; readonly says: string }
type CertificateName = 'local' | 'elsewhere' | 'expired'

/** A certificate of the tests' own authority with its key, in PEM form. */
export function certificateOf(name: CertificateName | 'ca'): { readonly cert: string; readonly key: string } {
  const read = (file: string) => fs.readFileSync(new URL(`../fixtures/tls/${file}`, import.meta.url), 'utf8')
  return { cert: read(`${name}.pem`), key: name === 'ca' ? '' : read(`${name}.key`) }
}

/** Starts a mail server on the loopback address. It keeps what it took, counts the lines that reach it, and is gone after the test. */
export async function mailServer(options: MailServerOptions = {}) {
  const { security = 'none', certificate = 'local', user, port = 0 } = options
  const taken: TakenMail[] = []
  const sockets = new Set<Socket>()
  let recipients = 0
  let messages = 0
  let lines = 0
  const server = new SMTPServer({
    ...certificateOf(certificate),
    secure: security === 'tls',
    disabledCommands: [...(security === 'starttls' ? [] : ['STARTTLS']), ...(user ? [] : ['AUTH'])],
    authOptional: !user,
    allowInsecureAuth: true,
    disableReverseLookup: true,
    closeTimeout: 50,
    onAuth: ({ username, password }, _session, done) =>
      username === user?.name && password === user?.password
        ? done(null, { user: username })
        : done(answer({ status: 535, says: 'wrong' })),
    onMailFrom: (_address, _session, done) => done(answer(options.sender?.())),
    onRcptTo: ({ address }, _session, done) => {
      recipients += 1
      if (options.dropBefore?.(address, recipients)) for (const socket of sockets) socket.destroy()
      done(answer(options.recipient?.(address, recipients)))
    },
    onData: (stream, session, done) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        messages += 1
        const to = session.envelope.rcptTo[0]?.address ?? ''
        const from = session.envelope.mailFrom ? session.envelope.mailFrom.address : ''
        const refusal = answer(options.message?.(to, messages))
        if (!refusal) taken.push({ from, to, text: Buffer.concat(chunks).toString('utf8'), secure: session.secure })
        if (options.dropAfter?.(to, messages)) for (const socket of sockets) socket.destroy()
        done(refusal)
      })
    }
  })
  server.on('error', () => {})
  server.server.on('connection', (socket: Socket) => {
    lines += 1
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    socket.on('error', () => {})
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const close = async () => {
    // The lines under encrypted ones are the server's own to end.
    if (security === 'none') for (const socket of sockets) socket.destroy()
    await new Promise<void>((resolve) => server.close(() => resolve()))
  }
  afterTest(close)
  return { port: (server.server.address() as AddressInfo).port, taken, close, lines: () => lines }
}

function answer(refusal: Refusal | null | undefined): Error | null {
  return refusal ? Object.assign(new Error(refusal.says), { responseCode: refusal.status }) : null
}
