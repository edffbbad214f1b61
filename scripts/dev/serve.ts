import path from 'node:path'
import { createInterface } from 'node:readline'
import { root } from '../root.ts'
import { start } from '../start/children.ts'

/** A browser face that runs behind the development server. */
export type BehindVite = {
  readonly origin: string
  /** `#token=...`, to be put behind the development server's address. */
  readonly fragment: string
  readonly ended: Promise<number>
}

/** Starts the browser face without opening a browser and waits for the address that it prints. */
export async function serveForDevelopment(args: readonly string[]): Promise<BehindVite> {
  const child = start(process.execPath, ['--no-warnings', path.join(root, 'dist/node/serve.js'), ...args], {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    env: { ...process.env, HALTDESK_NO_OPEN: '1' }
  })
  const ended = new Promise<number>((resolve) => child.once('close', (code) => resolve(code ?? 0)))
  const address = await new Promise<URL>((resolve, reject) => {
    void ended.then((code) => reject(new Error(`the browser face ended with ${code}`)))
    if (child.stdout === null) return
    createInterface({ input: child.stdout }).on('line', (line) => {
      const found = /http:\/\/\S+/.exec(line)?.[0]
      if (found !== undefined) resolve(new URL(found))
    })
  })
  return { origin: address.origin, fragment: address.hash, ended }
}
