import type { Bridge, Notice, Reply } from './contract.ts'
import type { HostFrame, RequestFrame } from './frame.ts'

/** A bridge over a line of messages, and the two ends that the line itself drives. */
export type Client = Bridge & {
  /** Takes one message that came from the host. */
  readonly receive: (frame: HostFrame) => void
  /** Answers everything in flight with `line-lost`: nobody knows whether the host still carried it out. */
  readonly drop: () => void
}

/** What the page is told where the line ended before an answer came: treat it as not saved. */
export const lineLost: Reply<never> = { ok: false, fault: { kind: 'failed', code: 'line-lost' } }

/**
 * The page's side of the contract over any line of messages. `send` returns why a message could not go
 * (`line-lost`, `too-large`), or null once it went.
 */
export function createClient(send: (frame: RequestFrame) => string | null): Client {
  const pending = new Map<number, (reply: Reply) => void>()
  const listeners = new Set<(notice: Notice) => void>()
  let lastId = 0

  const request = (name: string, input: unknown): Promise<Reply> =>
    new Promise((resolve) => {
      lastId += 1
      const id = lastId
      pending.set(id, resolve)
      const code = send({ id, name, input })
      if (code === null) return
      pending.delete(id)
      resolve({ ok: false, fault: { kind: 'failed', code } })
    })

  return {
    request: request as Bridge['request'],
    subscribe: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    receive: (frame) => {
      if ('notice' in frame) {
        for (const listener of listeners) listener(frame.notice)
      } else if ('id' in frame) {
        pending.get(frame.id)?.(frame.reply)
        pending.delete(frame.id)
      }
    },
    drop: () => {
      for (const resolve of pending.values()) resolve(lineLost)
      pending.clear()
    }
  }
}
