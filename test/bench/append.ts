import fs from 'node:fs'
import { registerHooks } from 'node:module'
import os from 'node:os'
import path from 'node:path'
import { layoutOf } from '../../host/layout.ts'
import { openStore } from '../../host/store/open-store.ts'
import { remarkEvents } from '../../shared/incident/remark/events.ts'
import { writerOf } from '../../shared/incident/noun.ts'
import type { Measure } from './measure.ts'
import { percentile, rounded, timed } from './measure.ts'

const HELD = 10_000
const APPENDS = 2_000
const COMPARED = 15
const actor = { person: '松本 彩', department: 'command', role: 'R-IC' }
const write = writerOf(remarkEvents)

/** One event durable on disk with 10,000 there, against one more entry in an `electron-store` array of 10,000. */
export async function measureAppend(): Promise<Measure[]> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'haltdesk-bench-'))
  try {
    const samples = appendToStore(folder)
    const compared = await appendToArray(folder)
    return [
      {
        measure: 'append',
        value: rounded(percentile(samples, 0.99)),
        unit: 'ms',
        stat: 'p99',
        n: APPENDS,
        budget: 10,
        against: 'electron-store array of 10,000 events (median of both)',
        ratio: rounded(percentile(compared, 0.5) / percentile(samples, 0.5)),
        ratioBudget: 50
      }
    ]
  } finally {
    fs.rmSync(folder, { recursive: true, force: true })
  }
}

function appendToStore(folder: string): number[] {
  const opened = openStore({ layout: layoutOf(folder), now: Date.now, newId: () => crypto.randomUUID() })
  if (!opened.ok) throw new Error(`the store did not open: ${opened.code}`)
  const { store } = opened
  const remark = (index: number) =>
    write('remark.added', { remark: `r${index}`, text: 'ホットウォレットの残高を再確認。差異なし。' })
  const before = Array.from({ length: HELD }, (_, index) => remark(index))
  store.append('inc-bench', before, actor, Date.now())
  const samples = Array.from({ length: APPENDS }, (_, index) =>
    timed(() => store.append('inc-bench', [remark(HELD + index)], actor, Date.now()))
  )
  store.close()
  return samples
}

async function appendToArray(folder: string): Promise<number[]> {
  // electron-store needs nothing of Electron when it is told its folder; importing Electron itself would download it.
  registerHooks({
    resolve: (name, context, next) =>
      name === 'electron' ? { url: 'data:text/javascript,export default {}', shortCircuit: true } : next(name, context)
  })
  const { default: ElectronStore } = await import('electron-store')
  const array = new ElectronStore<{ events: unknown[] }>({ cwd: path.join(folder, 'array') })
  const event = (index: number) => ({
    stream: 'inc-bench',
    node: 'bench-node',
    seq: index + 1,
    at: '019bf0000000-0000',
    happenedAt: 1_769_385_600_000,
    actor,
    type: 'remark.added',
    version: 1,
    data: { remark: `r${index}`, text: 'ホットウォレットの残高を再確認。差異なし。' },
    prev: null
  })
  array.set(
    'events',
    Array.from({ length: HELD }, (_, index) => event(index))
  )
  return Array.from({ length: COMPARED }, (_, index) =>
    timed(() => array.set('events', [...array.get('events'), event(HELD + index)]))
  )
}
