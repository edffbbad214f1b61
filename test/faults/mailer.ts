/**
 * A host that mails what lies in its outbox until it is killed: `node mailer.ts FOLDER MS`. Its clock begins at that moment.
 * When the mailing is over it says what became of it.
 */
import fs from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { shippedPlaybook } from '../../host/shipped-playbook.ts'
import { openHost } from '../../host/open-host.ts'
import { openConfSettings } from '../../host/settings-conf.ts'
import type { Envelope } from '../../shared/event/envelope.ts'
import { fold } from '../../shared/incident/fold.ts'
import { emptyIncident } from '../../shared/incident/state.ts'

const [folder = '', start = '0'] = process.argv.slice(2)
const began = Date.now()
let run = async () => {}

const opening = await openHost({
  dataFolder: folder,
  settings: openConfSettings(folder),
  face: 'browser',
  now: () => Number(start) + Date.now() - began,
  versions: { app: '0.0.0', electron: null, chromium: null, node: process.versions.node },
  system: { language: 'en', timeZone: 'UTC' },
  defaultPlaybookText: shippedPlaybook.text,
  outbox: {
    pace: (look) => {
      run = look
      return () => {}
    }
  }
})
if (!opening.ok) throw new Error(opening.refusal.code)
const { handlers, close } = opening.host
const list = await handlers['incident.list']({})
const stream = (list.ok && list.value[0]?.stream) || ''
for (;;) {
  await run()
  const read = await handlers['stream.read']({ stream })
  const events: readonly Envelope[] = read.ok ? read.value.events : []
  const [sending] = fold(emptyIncident, events).sendings.values()
  if (sending?.status === 'delivered' || sending?.status === 'failed') {
    const about = { stream, sending: sending.id, state: 'unknown', from: 0, limit: 200, reveal: true } as const
    const page = await handlers['sending.recipients'](about)
    const unknown = page.ok ? page.value.rows.map(({ address }) => address) : []
    fs.writeSync(1, JSON.stringify({ status: sending.status, counts: sending.counts, unknown }))
    break
  }
  await setTimeout(20)
}
await close()
