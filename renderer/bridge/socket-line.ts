import { createClient } from '../../shared/bridge/client.ts'
import type { HostFrame } from '../../shared/bridge/frame.ts'
import { FRAME_LIMIT } from '../../shared/bridge/frame-limit.ts'
import type { Connection, HostLine } from './line.ts'

/** The close code of a host that does not know the token: trying again would not help. */
export const WRONG_TOKEN = 4401

const FIRST_WAIT = 250
const LONGEST_WAIT = 5_000

/**
 * The browser face's line. It connects again by itself, a quarter of a second after a loss and then more slowly, up to
 * every five seconds. What is asked before the first connection stands waits for it. `end` closes it for good.
 */
export function socketLine(open: () => WebSocket, token: string): HostLine & { readonly end: () => void } {
  const watchers = new Set<(connection: Connection) => void>()
  let waiting: string[] | null = []
  let connection: Connection = 'open'
  let socket: WebSocket | null = null
  let wait = FIRST_WAIT
  let retry: ReturnType<typeof setTimeout> | undefined
  let isOver = false

  const client = createClient((frame) => {
    const text = JSON.stringify(frame)
    if (isTooLarge(text)) return 'too-large'
    if (waiting !== null) waiting.push(text)
    else if (connection === 'open' && socket !== null) socket.send(text)
    else return 'line-lost'
    return null
  })

  const change = (next: Connection) => {
    if (next === connection) return
    connection = next
    for (const watcher of watchers) watcher(next)
  }

  const stand = (current: WebSocket) => {
    const wasLost = connection === 'lost'
    socket = current
    wait = FIRST_WAIT
    change('open')
    for (const text of waiting ?? []) current.send(text)
    waiting = null
    if (wasLost) client.receive({ notice: { name: 'store.replaced', data: {} } })
  }

  const lose = (code: number) => {
    socket = null
    waiting = null
    client.drop()
    change('lost')
    if (code === WRONG_TOKEN || isOver) return
    retry = setTimeout(connect, wait)
    wait = Math.min(wait * 2, LONGEST_WAIT)
  }

  function connect() {
    const current = open()
    current.addEventListener('open', () => current.send(JSON.stringify({ token })))
    current.addEventListener('close', (event) => lose(event.code))
    current.addEventListener('message', (event) => {
      const frame = JSON.parse(String(event.data)) as HostFrame
      if ('welcome' in frame) stand(current)
      else client.receive(frame)
    })
  }

  connect()
  return {
    request: client.request,
    subscribe: client.subscribe,
    connection: () => connection,
    onConnection: (watcher) => {
      watchers.add(watcher)
      return () => void watchers.delete(watcher)
    },
    end: () => {
      isOver = true
      clearTimeout(retry)
      socket?.close()
    }
  }
}

/** Three bytes a character is the most that UTF-8 takes for what a string can hold. */
function isTooLarge(text: string): boolean {
  if (text.length * 3 <= FRAME_LIMIT) return false
  return new TextEncoder().encode(text).length > FRAME_LIMIT
}
