import { spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { layoutOf } from '../../host/layout.ts'
import { checkChain } from '../../shared/event/chain.ts'
import type { Store } from '../../host/store/store.ts'
import { sha256 } from '../../host/store/hash.ts'
import { openStore } from '../../host/store/open-store.ts'
import { freshFolder } from '../helpers/data-folder.ts'
import { oneFile } from '../helpers/one-file.ts'

const KILLS = 200
const FOLDERS = 4
/** No run may take the machine for itself: two writers at a time, each killed within this many ms of its first event. */
const AT_ONCE = 2
const LIFE_MS = 60

/** Starts a writer, kills it at a random moment after its first event, and gives what it had acknowledged. */
function writeAndKill(writer: string, folder: string): Promise<string[]> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--no-warnings', writer, folder])
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
  `no acknowledged event is lost over ${KILLS} kills at random moments, and no chain is broken`,
  { timeout: 900_000 },
  async () => {
    const writer = await oneFile(path.join(import.meta.dirname, 'writer.ts'))
    const folders = Array.from({ length: FOLDERS }, freshFolder)
    const kept = new Map(folders.map((folder) => [folder, [] as string[]]))
    const killOneAfterAnother = async (folder: string) => {
      for (let n = 0; n < KILLS / FOLDERS; n++) {
        const lines = await writeAndKill(writer, folder)
        expect(lines.filter((line) => !line.startsWith('kept '))).toEqual([])
        kept.get(folder)?.push(...lines)
      }
    }
    for (let n = 0; n < FOLDERS; n += AT_ONCE) await Promise.all(folders.slice(n, n + AT_ONCE).map(killOneAfterAnother))

    for (const folder of folders) {
      const opened = openStore({ layout: layoutOf(folder), now: Date.now, newId: () => 'reader' })
      if (!opened.ok) throw new Error(opened.code)
      expect(opened.troubles).toEqual([])
      const { store } = opened
      const held = new Set(heldIn(store))
      const acknowledged = kept.get(folder) ?? []
      expect(acknowledged.length).toBeGreaterThan(KILLS / FOLDERS)
      expect(acknowledged.filter((line) => !held.has(line))).toEqual([])
      for (const { stream } of store.streams()) expect(checkChain(store.read(stream), sha256)).toEqual([])
      expect(store.check()).toEqual({ sound: true, detail: 'ok' })
      expect(fs.readdirSync(folder).filter((name) => name.startsWith('damaged-'))).toEqual([])
      store.close()
    }
  }
)

function heldIn(store: Store): string[] {
  return store
    .streams()
    .flatMap(({ stream }) => store.read(stream))
    .map((event) => `kept ${event.stream} ${event.node} ${event.seq} ${String(event.data['remark'])}`)
}
