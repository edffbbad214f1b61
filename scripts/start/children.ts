import { spawn } from 'node:child_process'
import type { ChildProcess, SpawnOptions } from 'node:child_process'

const running = new Set<ChildProcess>()

/** How long a process may take to end by itself, in milliseconds. */
const PATIENCE = 8_000

/** Starts a process that ends with this one. */
export function start(command: string, args: readonly string[], options: SpawnOptions): ChildProcess {
  const child = spawn(command, args, options)
  running.add(child)
  child.once('close', () => running.delete(child))
  child.once('error', () => running.delete(child))
  return child
}

/** Ends one process: asked first, killed where it does not listen. */
export function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  return new Promise((resolve) => {
    const timer = setTimeout(() => child.kill('SIGKILL'), PATIENCE)
    child.once('close', () => {
      clearTimeout(timer)
      resolve()
    })
    child.kill('SIGTERM')
  })
}

/** Ends everything that was started when a person presses Ctrl+C or the system asks. */
export function endWithUs(): void {
  let isEnding = false
  const stop = () => {
    if (isEnding) return
    isEnding = true
    void Promise.all([...running].map(end)).then(() => process.exit(0))
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
  process.on('exit', () => {
    for (const child of running) child.kill('SIGKILL')
  })
}
