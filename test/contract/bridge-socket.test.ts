import { expect } from 'vitest'
import { startServer } from '../../host/serve/server.ts'
import { socketLine } from '../../renderer/bridge/socket-line.ts'
import { freshFolder } from '../helpers/data-folder.ts'
import { pageSocket } from '../helpers/page-socket.ts'
import { bridgeSuite } from './bridge.ts'

bridgeSuite('a WebSocket', async (host) => {
  const server = await startServer({
    host,
    root: freshFolder(),
    port: 0,
    token: 'right',
    lookToken: 'look',
    onError: () => undefined
  })
  const line = socketLine(() => pageSocket(server.port), 'right')
  await expect.poll(() => host.listeners()).toBe(1)
  return {
    bridge: line,
    close: async () => {
      line.end()
      await server.close()
    }
  }
})
