import type { RawData, WebSocket } from 'ws'
import { dispatch } from '../../shared/bridge/dispatch.ts'
import type { HostFrame } from '../../shared/bridge/frame.ts'
import { requestFrameSchema, tokenFrameSchema } from '../../shared/bridge/frame.ts'
import type { Host } from '../host.ts'
import { lookOnly } from '../look-only.ts'
import type { Door } from './doorkeeper.ts'

/** Why the host closes a socket, in the range that applications may use. */
export const CLOSE = { malformed: 4400, wrongToken: 4401, silent: 4408 } as const

/** What a session needs of the host. */
export type Served = Pick<Host, 'handlers' | 'subscribe'>

/** What a session is held with. */
export type SessionOptions = {
  /** What a token opens, null where it is none of ours. */
  readonly doorOf: (token: string) => Door | null
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
  let { handlers } = host
  const timer = setTimeout(() => socket.close(CLOSE.silent), options.patience)

  const admit = (frame: unknown) => {
    const parsed = tokenFrameSchema.safeParse(frame)
    const door = parsed.success ? options.doorOf(parsed.data.token) : null
    if (door === null) return socket.close(CLOSE.wrongToken)
    clearTimeout(timer)
    if (door === 'look') handlers = lookOnly(host.handlers)
    end = host.subscribe((notice) => send({ notice }))
    send({ welcome: true })
  }

  const answer = async (frame: unknown) => {
    const parsed = requestFrameSchema.safeParse(frame)
    if (!parsed.success) return socket.close(CLOSE.malformed)
    const { id, name, input } = parsed.data
    send({ id, reply: await dispatch(handlers, name, input, options.onError) })
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
