import { afterEach, beforeEach, expect, test } from 'vitest'
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
