import { EventEmitter } from 'node:events'
import type { WebContents } from 'electron'
import { expect, test } from 'vitest'
import { guard } from '../../electron/guards.ts'
import { PAGE_ADDRESS } from '../../electron/origin.ts'

class Contents extends EventEmitter {
  open: ((details: { url: string }) => { action: string }) | null = null
  setWindowOpenHandler = (open: (details: { url: string }) => { action: string }) => void (this.open = open)
}

/** Whether an event on a guarded page is refused. */
function isRefused(name: string, url: string, page = PAGE_ADDRESS): boolean {
  const contents = new Contents()
  guard(contents as unknown as WebContents, page)
  let refused = false
  contents.emit(name, { url, preventDefault: () => (refused = true) })
  return refused
}

test.each(['will-navigate', 'will-frame-navigate', 'will-redirect'])('%s is refused, wherever it leads', (name) => {
  for (const url of [
    'https://example.com/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'data:text/html,x',
    PAGE_ADDRESS
  ]) {
    expect(isRefused(name, url)).toBe(true)
  }
})

test('an embedded page is refused', () => {
  expect(isRefused('will-attach-webview', '')).toBe(true)
})

test('a new window is refused', () => {
  const contents = new Contents()
  guard(contents as unknown as WebContents, PAGE_ADDRESS)
  expect(contents.open?.({ url: 'https://example.com/' })).toEqual({ action: 'deny' })
})

test('hot reload may load the development server again, and nothing else', () => {
  const page = 'http://127.0.0.1:5173/'
  expect(isRefused('will-navigate', page, page)).toBe(false)
  expect(isRefused('will-navigate', 'http://127.0.0.1:5174/', page)).toBe(true)
})
