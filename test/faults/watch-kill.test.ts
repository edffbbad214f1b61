import { spawn } from 'node:child_process'
import path from 'node:path'
import { expect, test } from 'vitest'
import { layoutOf } from '../../host/layout.ts'
import { openStore } from '../../host/store/open-store.ts'
import { fold } from '../../shared/incident/fold.ts'
import { emptyIncident } from '../../shared/incident/state.ts'
import { freshFolder } from '../helpers/data-folder.ts'
import { oneFile } from '../helpers/one-file.ts'

const KILLS = 12
const LIFE_MS = 120

/** Lets a host watch from a minute of the halt on, kills it at a random moment, and gives what it had said. */
function watchAndKill(watcher: string, folder: string, minute: number): Promise<string[]> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--no-warnings', watcher, folder, String(minute)])
    let said = ''
    child.stderr.on('data', (chunk: Buffer) => (said += `stderr ${chunk.toString()}\n`))
    child.stdout.on('data', (chunk: Buffer) => {
      if (said === '') setTimeout(() => child.kill('SIGKILL'), Math.random() * LIFE_MS)
      said += chunk.toString()
    })
    child.on('close', () => resolve(said.slice(0, said.lastIndexOf('\n')).split('\n')))
  })
}

test(
  `over ${KILLS} kills at random moments no step and no acknowledgement is lost, and none is there twice`,
  { timeout: 600_000 },
  async () => {
    const watcher = await oneFile(path.join(import.meta.dirname, 'watcher.ts'))
    const folder = freshFolder()
    const said: string[] = []
    let minute = 0
    for (let n = 0; n < KILLS; n += 1) {
      const lines = await watchAndKill(watcher, folder, minute)
      said.push(...lines.filter((line) => !line.startsWith('minute ')))
      minute = Math.max(minute, ...lines.flatMap((line) => (line.startsWith('minute ') ? Number(line.slice(7)) : [])))
    }
    expect(said.filter((line) => !/^(raised|acknowledged) /.test(line))).toEqual([])
    expect(said.length).toBeGreaterThan(20)

    const opened = openStore({ layout: layoutOf(folder), now: Date.now, newId: () => 'reader' })
    if (!opened.ok) throw new Error(opened.code)
    const stream = opened.store.streams().find((one) => one.stream.startsWith('inc-'))?.stream ?? ''
    const events = opened.store.read(stream)
    opened.store.close()
    const kept = events.flatMap(({ type, data }) => {
      if (type === 'escalation.raised') return [`raised ${String(data['escalation'])} ${String(data['level'])}`]
      return type === 'escalation.acknowledged' ? [`acknowledged ${String(data['escalation'])}`] : []
    })
    const held = new Set(kept)
    expect(said.filter((line) => !held.has(line))).toEqual([])
    const raised = kept.filter((line) => line.startsWith('raised '))
    expect(new Set(raised).size).toBe(raised.length)
    for (const { steps } of fold(emptyIncident, events).escalations.values())
      expect(new Set(steps.map(({ level, round }) => `${level}/${round}`)).size).toBe(steps.length)
  }
)
