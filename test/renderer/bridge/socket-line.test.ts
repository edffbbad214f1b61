import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { lineLost } from '../../../shared/bridge/client.ts'
import { socketLine, WRONG_TOKEN } from '../../../renderer/bridge/socket-line.ts'

/** A socket whose other end is played by the test. */
class PlayedSocket extends EventTarget {
  readonly sent: unknown[] = []
  send = (text: string) => void this.sent.push(JSON.parse(text))
  close = () => this.end(1000)
  open = () => this.dispatchEvent(new Event('open'))
  hear = (frame: unknown) => this.dispatchEvent(Object.assign(new Event('message'), { data: JSON.stringify(frame) }))
  end = (code: number) => this.dispatchEvent(Object.assign(new Event('close'), { code }))
}

let sockets: PlayedSocket[]
const last = () => sockets.at(-1)!

beforeEach(() => {
  vi.useFakeTimers()
  sockets = []
})
afterEach(() => vi.useRealTimers())

function openLine() {
  return socketLine(() => {
    sockets.push(new PlayedSocket())
    return last() as unknown as WebSocket
  }, 'secret')
}

function stand() {
  last().open()
  last().hear({ welcome: true })
}

test('the token goes first, and what was asked before waits for the welcome', async () => {
  const line = openLine()
  const reply = line.request('settings.read', {})
  last().open()
  expect(last().sent).toEqual([{ token: 'secret' }])
  last().hear({ welcome: true })
  expect(last().sent[1]).toEqual({ id: 1, name: 'settings.read', input: {} })
  last().hear({ id: 1, reply: { ok: true, value: 'x' } })
  expect(await reply).toEqual({ ok: true, value: 'x' })
})

test('what is in flight when the line is lost is not called saved', async () => {
  const line = openLine()
  stand()
  const reply = line.request('settings.read', {})
  last().end(1006)
  expect(await reply).toEqual(lineLost)
  expect(line.connection()).toBe('lost')
  expect(await line.request('settings.read', {})).toEqual(lineLost)
})

test('a lost line comes back by itself and tells the page to read again', () => {
  const line = openLine()
  stand()
  const heard: string[] = []
  line.onConnection((connection) => heard.push(connection))
  line.subscribe((notice) => heard.push(notice.name))
  last().end(1006)
  vi.advanceTimersByTime(250)
  stand()
  expect(heard).toEqual(['lost', 'open', 'store.replaced'])
})

test('it knocks more and more slowly, up to every five seconds', () => {
  openLine()
  for (let knock = 0; knock < 10; knock += 1) {
    last().end(1006)
    vi.advanceTimersByTime(5_000)
  }
  const before = sockets.length
  last().end(1006)
  vi.advanceTimersByTime(4_999)
  expect(sockets.length).toBe(before)
  vi.advanceTimersByTime(1)
  expect(sockets.length).toBe(before + 1)
})

test('a host that does not know the token is not asked again', () => {
  const line = openLine()
  last().end(WRONG_TOKEN)
  vi.advanceTimersByTime(60_000)
  expect(sockets).toHaveLength(1)
  expect(line.connection()).toBe('lost')
})
