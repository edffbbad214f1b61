import { afterEach, expect, test } from 'vitest'
import { CHANNEL } from '../../electron/channel.ts'
import { setupIpc } from '../../electron/ipc.ts'
import { PAGE_ADDRESS } from '../../electron/origin.ts'
import { otherDisplay, wallAddress } from '../../electron/wallboard.ts'
import { scriptedHost } from '../contract/bridge.ts'
import { ipcRenderer, resetElectron } from '../helpers/electron-mock.ts'

afterEach(resetElectron)

const display = (id: number, width: number, height: number) => ({ id, bounds: { x: 0, y: 0, width, height } })

test('the wallboard goes to the largest other display, and to none where there is but one', () => {
  const displays = [display(1, 5000, 3000), display(2, 1280, 720), display(3, 1920, 1080)]
  expect(otherDisplay(displays, { id: 1 })?.id).toBe(3)
  expect(otherDisplay(displays.slice(0, 1), { id: 1 })).toBeNull()
})

test('its address stays on our page, whatever the stream is called', () => {
  expect(wallAddress('app://haltdesk/', 'a/b#c')).toBe('app://haltdesk/#/wall/a%2Fb%23c')
})

test.each([
  ['a page that only looks is refused what acts', true, { ok: false, fault: { code: 'looks-only' } }],
  ['the console acts', false, { ok: true }]
])('%s', async (_what, looks, answer) => {
  setupIpc(
    Promise.resolve(scriptedHost()),
    PAGE_ADDRESS,
    () => undefined,
    () => looks
  )
  const ask = async (name: string, input: object) =>
    JSON.parse(String(await ipcRenderer.invoke(CHANNEL.request, name, input))) as unknown
  expect(await ask('settings.read', {})).toMatchObject({ ok: true })
  expect(await ask('settings.write', { language: 'en' })).toMatchObject(answer)
})
