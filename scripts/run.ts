import { spawn } from 'node:child_process'
import path from 'node:path'
import { root } from './root.ts'

/**
 * Runs a command of the project's own packages (or of the system) in the project's folder and gives its exit code. What it
 * prints is printed at once, or goes to `hear`.
 */
export function run(
  command: string,
  args: readonly string[],
  env: Record<string, string> = {},
  hear?: (printed: Buffer) => void
): Promise<number> {
  const bin = path.join(root, 'node_modules/.bin')
  const isWindows = process.platform === 'win32'
  const child = spawn(isWindows ? `${command}.cmd` : command, args, {
    cwd: root,
    stdio: hear ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    shell: isWindows,
    env: { ...process.env, ...env, PATH: `${bin}${path.delimiter}${process.env['PATH'] ?? ''}` }
  })
  if (hear) for (const stream of [child.stdout, child.stderr]) stream?.on('data', hear)
  return new Promise((resolve) => {
    child.once('error', () => resolve(1))
    child.once('close', (code) => resolve(code ?? 1))
  })
}
