import { EventEmitter } from 'node:events'
import type { BrowserWindow } from 'electron'
import { beforeEach, afterEach, expect, test, vi } from 'vitest'
import { firstAnswer } from '../../electron/first-answer.ts'
import type { Welcome } from '../../shared/bridge/shapes.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

class FakeWindow extends EventEmitter {
  readonly webContents = new EventEmitter()
}

const welcome = { face: 'desktop', playbook: null } as Welcome

function answerWith(left: (() => string | null) | null) {
  const window = new FakeWindow()
  const first = firstAnswer(Promise.resolve(left), () => welcome, window as unknown as BrowserWindow)
  let isOver = false
  void first.over.then(() => (isOver = true))
  const over = async (ms = 0) => {
    await vi.advanceTimersByTimeAsync(ms)
    return isOver
  }
  return { window, first, over }
}

test('what was left is given once, with the greeting', async () => {
  const { first } = answerWith(() => '{"stream":"inc-1"}')
  const reply = { ok: true, value: { welcome, stream: 'inc-1' } }
  expect(JSON.parse((await first.take()) ?? '')).toEqual(reply)
  expect(await first.take()).toBeNull()
})

test('the host waits until the page greets it', async () => {
  const next = answerWith(() => '{"stream":"inc-1"}')
  await next.first.take()
  expect(await next.over(60_000)).toBe(false)
  next.first.greeted()
  expect(await next.over()).toBe(true)
})

test('where nothing was left the host waits for nobody', async () => {
  const { first, over } = answerWith(null)
  expect(await over()).toBe(true)
  expect(await first.take()).toBeNull()
})

test('where what was left is damaged the page learns that there is nothing, and the host is opened', async () => {
  const { first, over } = answerWith(() => null)
  expect(await over()).toBe(false)
  expect(await first.take()).toBeNull()
  expect(await over()).toBe(true)
})

test('a page that never greets, is gone or is closed does not keep the host from being opened', async () => {
  const silent = answerWith(() => '{}')
  silent.window.webContents.emit('did-stop-loading')
  expect(await silent.over(999)).toBe(false)
  expect(await silent.over(1)).toBe(true)
  const gone = answerWith(() => '{}')
  gone.window.webContents.emit('render-process-gone')
  expect(await gone.over()).toBe(true)
  const closed = answerWith(() => '{}')
  closed.window.emit('closed')
  expect(await closed.over()).toBe(true)
})
