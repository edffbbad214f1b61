import type { RawData, WebSocket } from 'ws'
import { dispatch } from '../../shared/bridge/dispatch.ts'
import type { HostFrame } from '../../shared/bridge/frame.ts'
import { requestFrameSchema, tokenFrameSchema } from '../../shared/bridge/frame.ts'
import type { Host } from '../host.ts'

/** Why the host closes a socket, in the range that applications may use. */
export const CLOSE = { malformed: 4400, wrongToken: 4401, silent: 4408 } as const

/** What a session needs of the host. */
export type Served = Pick<Host, 'handlers' | 'subscribe'>

/** What a session is held with. */
export type SessionOptions = {
  readonly isToken: (given: string) => boolean
  /** How long a socket may take to show its token, in milliseconds. */
  readonly patience: number
  readonly onError: (error: unknown, name: string) => void
}

/** Speaks with one page: the token first, then requests and notices until either side closes. */
export function holdSession(socket: WebSocket, host: Served, options: SessionOptions): void {
  const send = (frame: HostFrame) => {
    if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(frame))
  }
  let end: (() => void) | null = null
  const timer = setTimeout(() => socket.close(CLOSE.silent), options.patience)

  const admit = (frame: unknown) => {
    const parsed = tokenFrameSchema.safeParse(frame)
    if (!parsed.success || !options.isToken(parsed.data.token)) return socket.close(CLOSE.wrongToken)
    clearTimeout(timer)
    end = host.subscribe((notice) => send({ notice }))
    send({ welcome: true })
  }

  const answer = async (frame: unknown) => {
    const parsed = requestFrameSchema.safeParse(frame)
    if (!parsed.success) return socket.close(CLOSE.malformed)
    const { id, name, input } = parsed.data
    send({ id, reply: await dispatch(host.handlers, name, input, options.onError) })
  }

  socket.on('message', (data, isBinary) => {
    if (socket.readyState !== socket.OPEN) return
    const frame = isBinary ? undefined : parse(data)
    if (end === null) admit(frame)
    else void answer(frame)
  })
  socket.on('error', () => socket.terminate())
  socket.on('close', () => {
    clearTimeout(timer)
    end?.()
  })
}

function parse(data: RawData): unknown {
  if (!Buffer.isBuffer(data)) return undefined
  try {
    return JSON.parse(data.toString('utf8'))
  } catch {
    return undefined
  }
}
