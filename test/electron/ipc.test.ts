import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { CHANNEL } from '../../electron/channel.ts'
import { setupIpc } from '../../electron/ipc.ts'
import { PAGE_ADDRESS } from '../../electron/origin.ts'
import { scriptedHost } from '../contract/bridge.ts'
import { asking, ipcRenderer, resetElectron } from '../helpers/electron-mock.ts'

beforeEach(() => setupIpc(Promise.resolve(scriptedHost()), PAGE_ADDRESS, () => undefined))
afterEach(resetElectron)

const ask = async () => JSON.parse(String(await ipcRenderer.invoke(CHANNEL.request, 'settings.read', {}))) as unknown

test('our own page is answered', async () => {
  expect(await ask()).toMatchObject({ ok: true })
})

test.each([
  ['a frame inside the page', { isMainFrame: false }],
  ['a frame that is gone already', { hasFrame: false }],
  ['a page that is not in one of our windows', { isKnownWindow: false }],
  ['another site', { url: 'https://evil.example/' }],
  ['a file', { url: 'file:///etc/passwd' }],
  ['another host on our scheme', { url: 'app://other/' }],
  ['our host on another scheme', { url: 'http://haltdesk/' }],
  ['an empty page', { url: 'about:blank' }]
])('%s is refused', async (_who, changes) => {
  Object.assign(asking, changes)
  expect(await ask()).toMatchObject({ ok: false, fault: { kind: 'invalid' } })
})

test('what a page draws first is given before there is a host, and the greeting is passed on', async () => {
  const greeted = vi.fn<() => void>()
  const opening = new Promise<never>(() => undefined)
  const first = { take: async () => '{"ok":true,"value":null}', greeted }
  setupIpc(
    opening,
    PAGE_ADDRESS,
    () => undefined,
    () => false,
    first
  )
  expect(await ipcRenderer.invoke(CHANNEL.request, 'app.first', {})).toBe('{"ok":true,"value":null}')
  expect(greeted).not.toHaveBeenCalled()
  void ipcRenderer.invoke(CHANNEL.request, 'app.hello', {})
  await Promise.resolve()
  expect(greeted).toHaveBeenCalledOnce()
})

test('a page that only looks, and a stranger, are not given it', async () => {
  const take = vi.fn<() => Promise<string>>(async () => '{"ok":true,"value":null}')
  const first = { take, greeted: () => undefined }
  setupIpc(
    Promise.resolve(scriptedHost()),
    PAGE_ADDRESS,
    () => undefined,
    () => true,
    first
  )
  await ipcRenderer.invoke(CHANNEL.request, 'app.first', {})
  asking.url = 'https://evil.example/'
  await ipcRenderer.invoke(CHANNEL.request, 'app.first', {})
  expect(take).not.toHaveBeenCalled()
})
