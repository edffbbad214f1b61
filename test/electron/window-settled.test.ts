import { EventEmitter } from 'node:events'
import type { BrowserWindow } from 'electron'
import { expect, test } from 'vitest'
import { settled } from '../../electron/window.ts'

test.each([
  ['its page is loaded or given up', (window: FakeWindow) => window.webContents.emit('did-stop-loading')],
  ['its page is gone', (window: FakeWindow) => window.webContents.emit('render-process-gone')],
  ['it is closed before its page is there', (window: FakeWindow) => window.emit('closed')]
])('a window is settled once %s', async (_what, happen) => {
  const window = new FakeWindow()
  let isSettled = false
  const waiting = settled(window as unknown as BrowserWindow).then(() => (isSettled = true))
  await Promise.resolve()
  expect(isSettled).toBe(false)
  happen(window)
  await waiting
  expect(isSettled).toBe(true)
})

class FakeWindow extends EventEmitter {
  readonly webContents = new EventEmitter()
}
