import path from 'node:path'
import { createServer } from 'vite'
import type { ViteDevServer } from 'vite'
import { buildStale } from './build/run.ts'
import { tellBuilt } from './build/tell.ts'
import { serveForDevelopment } from './dev/serve.ts'
import { root } from './root.ts'
import { endWithUs } from './start/children.ts'
import { runDesktop } from './start/desktop.ts'
import { obtainElectron } from './start/obtain.ts'
import { text } from './text.ts'

endWithUs()
const args = process.argv.slice(2)
const built = await buildStale(root, tellBuilt)
if (built.some((one) => 'problem' in one)) process.exit(1)
const electron = await obtainElectron()
process.exit('code' in electron ? await developInBrowser() : await developInDesktop(electron.executable))

async function developInDesktop(executable: string): Promise<number> {
  const server = await listen({})
  const address = server.resolvedUrls?.local[0] ?? ''
  console.log(text.dev(address))
  const ended = await runDesktop(executable, args, { env: { HALTDESK_DEV: address }, tell: () => undefined })
  await server.close()
  return 'code' in ended ? 1 : ended.exit
}

/** The page comes from Vite and its socket goes through Vite, so that the browser face needs no exception for it. */
async function developInBrowser(): Promise<number> {
  const face = await serveForDevelopment(args)
  const bridge = { target: face.origin, ws: true, changeOrigin: true, rewriteWsOrigin: true }
  const server = await listen({ '^/bridge$': bridge })
  console.log(text.dev(`${server.resolvedUrls?.local[0] ?? ''}${face.fragment}`))
  const code = await face.ended
  await server.close()
  return code
}

async function listen(proxy: Record<string, object>): Promise<ViteDevServer> {
  const server = await createServer({ configFile: path.join(root, 'vite.config.ts'), server: { proxy } })
  return server.listen()
}
