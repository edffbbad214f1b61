import path from 'node:path'
import { root } from '../root.ts'
import { start } from './children.ts'

/** Runs the browser face until it ends, and gives its exit code. It prints its own address. */
export function runBrowser(args: readonly string[]): Promise<number> {
  const child = start(process.execPath, ['--no-warnings', path.join(root, 'dist/node/serve.js'), ...args], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc']
  })
  return new Promise((resolve) => {
    child.once('error', () => resolve(1))
    child.once('close', (code) => resolve(code ?? 0))
  })
}
