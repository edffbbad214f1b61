import '../../electron/preload.ts'
import { setupIpc } from '../../electron/ipc.ts'
import { PAGE_ADDRESS } from '../../electron/origin.ts'
import { preloadLine } from '../../renderer/bridge/preload-line.ts'
import type { Exposed } from '../../renderer/bridge/preload-line.ts'
import { addWindow, exposed, resetElectron } from '../helpers/electron-mock.ts'
import { bridgeSuite } from './bridge.ts'

bridgeSuite('IPC', async (host) => {
  addWindow()
  setupIpc(Promise.resolve(host), PAGE_ADDRESS, () => undefined)
  return { bridge: preloadLine(exposed.get('haltdesk') as Exposed), close: async () => resetElectron() }
})
