/**
 * A host that watches until it is killed: `node watcher.ts FOLDER MINUTE`. Its clock runs fast, from that minute of the halt
 * on. It acknowledges what is raised and says what is on the disk: a line on the pipe cannot be taken back by a kill.
 */
import fs from 'node:fs'
import { setImmediate } from 'node:timers/promises'
import { shippedPlaybook } from '../../host/shipped-playbook.ts'
import { openHost } from '../../host/open-host.ts'
import { openConfSettings } from '../../host/settings-conf.ts'
import type { Notice } from '../../shared/bridge/contract.ts'
import type { Command } from '../../shared/incident/commands.ts'

const [folder = '', minute = '0'] = process.argv.slice(2)
const START = Date.UTC(2026, 2, 1)
const say = (line: string) => fs.writeSync(1, `${line}\n`)
let now = START + Number(minute) * 60_000
let run = () => {}

const settings = openConfSettings(folder)
await settings.write({ person: 'Sato', department: 'system', role: 'R-SYS-H' })
const opening = await openHost({
  dataFolder: folder,
  settings,
  face: 'browser',
  now: () => now,
  versions: { app: '0.0.0', electron: null, chromium: null, node: process.versions.node },
  system: { language: 'en', timeZone: 'UTC' },
  defaultPlaybookText: shippedPlaybook.text,
  pace: (tick) => {
    run = tick
    return () => {}
  }
})
if (opening.ok) await watch(opening.host)
else say(`refused ${opening.refusal.code}`)

async function watch({ handlers, subscribe }: Extract<typeof opening, { ok: true }>['host']): Promise<void> {
  const raised: string[] = []
  subscribe((notice: Notice) => {
    if (notice.name !== 'events.appended') return
    for (const { type, data } of notice.data.events) {
      if (type === 'escalation.raised') raised.push(String(data['escalation']))
      if (type === 'escalation.raised') say(`raised ${String(data['escalation'])} ${String(data['level'])}`)
      if (type === 'escalation.acknowledged') say(`acknowledged ${String(data['escalation'])}`)
    }
  })
  const stream = await streamOf(handlers)
  for (;;) {
    now += 5_000
    run()
    for (const escalation of raised.splice(0, 2)) {
      const command: Command = { name: 'escalation.acknowledge', data: { escalation, role: 'R-SYS-H' } }
      await handlers['incident.act']({ stream, command })
    }
    if ((now - START) % 60_000 === 0) say(`minute ${(now - START) / 60_000}`)
    await setImmediate()
  }
}

async function streamOf(handlers: Extract<typeof opening, { ok: true }>['host']['handlers']): Promise<string> {
  const list = await handlers['incident.list']({})
  const first = list.ok ? list.value[0]?.stream : undefined
  if (first !== undefined) return first
  const hello = await handlers['app.hello']({})
  const command: Command = {
    name: 'halt.declare',
    data: {
      title: 'x',
      type: 'H2',
      severity: 'SEV1',
      drill: false,
      times: {},
      cells: [],
      playbook: (hello.ok && hello.value.playbook) || '',
      cause: { status: 'unknown', text: '' },
      commander: { person: 'Sato', role: 'R-IC' }
    }
  }
  const declared = await handlers['incident.act']({ stream: 'new', command })
  return declared.ok ? (declared.value.events[0]?.stream ?? '') : ''
}
