import fs from 'node:fs'
import { open } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { examine } from '../../host/archive/examine.ts'
import { openHost } from '../../host/open-host.ts'
import { openConfSettings } from '../../host/settings-conf.ts'
import { defaultPlaybook } from '../helpers/default-playbook.ts'
import { longIncident } from '../helpers/long-incident.ts'
import type { Measure } from './measure.ts'
import { percentile, rounded } from './measure.ts'

const EVENTS = 10_000
const RUNS = 5
const startAt = Date.UTC(2026, 0, 26)

/** An archive of 10,000 events looked through from its first byte to its last, against taking the same log in. */
export async function measureArchive(): Promise<Measure[]> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'haltdesk-bench-archive-'))
  const file = path.join(folder, 'incident.zip')
  const events = longIncident({ stream: 'inc-bench', events: EVENTS, ...defaultPlaybook(), startAt })
  const text = events.map((event) => JSON.stringify(event)).join('\n')
  const written = await hostIn(path.join(folder, 'one'), file)
  const taking = await timedAsync(() => Promise.resolve(written.handlers['incident.import']({ text })))
  const wish = { stream: 'inc-bench', job: 'bench', privileged: 'included', timeZone: 'Asia/Tokyo' } as const
  const reply = await written.handlers['archive.write'](wish)
  if (!reply.ok || !reply.value.written) throw new Error(`no archive was written: ${JSON.stringify(reply)}`)
  await written.close()

  const { size } = fs.statSync(file)
  const samples: number[] = []
  for (let run = 0; run < RUNS; run += 1) {
    const handle = await open(file, 'r')
    samples.push(
      await timedAsync(async () => {
        const { report } = await examine(handle, size, () => undefined)
        if (!report.sound) throw new Error(`the archive is not sound: ${JSON.stringify(report)}`)
      })
    )
    await handle.close()
  }
  fs.rmSync(folder, { recursive: true, force: true })
  const value = percentile(samples, 0.5)
  return [
    {
      measure: 'archive',
      value: rounded(value),
      unit: 'ms',
      stat: 'median',
      n: EVENTS,
      budget: 2_000,
      against: 'taking the same log in from JSONL',
      ratio: rounded(taking / value)
    }
  ]
}

async function hostIn(dataFolder: string, file: string) {
  fs.mkdirSync(dataFolder, { recursive: true })
  const opening = await openHost({
    dataFolder,
    settings: openConfSettings(dataFolder),
    face: 'browser',
    versions: { app: '0.0.0', electron: null, chromium: null, node: process.versions.node },
    system: { language: 'ja', timeZone: 'Asia/Tokyo' },
    defaultPlaybookText: fs.readFileSync(new URL('../../assets/playbook/default.json', import.meta.url), 'utf8'),
    placeFile: () => Promise.resolve(file),
    pace: () => () => undefined
  })
  if (!opening.ok) throw new Error(`the folder did not open: ${opening.refusal.code}`)
  return opening.host
}

async function timedAsync(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await run()
  return performance.now() - start
}
