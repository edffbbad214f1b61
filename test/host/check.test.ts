import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, test } from 'vitest'
import { audit } from '../../host/audit.ts'
import { openDesk } from '../../host/desk.ts'
import { openNotices } from '../../host/notices.ts'
import { checksum } from '../../host/store/hash.ts'
import { openMemoryStore } from '../../host/store/memory-store.ts'
import { openTroubleBoard } from '../../host/trouble-board.ts'
import type { Envelope } from '../../shared/event/envelope.ts'
import { testHost } from '../helpers/host.ts'

const say = (text: string) => ({ name: 'remark.add', data: { text } }) as const

describe('the check', () => {
  test('finds everything in order', async () => {
    const { declare, get } = await testHost()
    await declare()
    expect(await get('store.check', {})).toMatchObject({ database: 'ok', events: 2, streams: 2, broken: [] })
  })

  test('names the place where somebody changed the record', async () => {
    const first = await testHost()
    const stream = await first.declare()
    await first.get('incident.act', { stream, command: say('one') })
    await first.host.close()
    rewrite(path.join(first.folder, 'haltdesk.db'), stream)
    const { get } = await testHost({ folder: first.folder })
    const { broken } = await get('store.check', {})
    expect(broken).toMatchObject([{ stream, seq: 2, fault: 'altered-before' }])
  })

  test('what no screen would show is raised after the start', async () => {
    const notices = openNotices(() => {})
    const troubles = openTroubleBoard([], notices)
    const store = openMemoryStore({ node: 'here', now: Date.now })
    const actor = { person: 'Sato', department: 'system', role: '' }
    store.append('inc-1', [{ type: 'remark.added', version: 1, data: { remark: 'r', text: 'a' } }], actor, 0)
    const [first] = store.read('inc-1') as [Envelope]
    store.put([
      { ...first, seq: 2, at: 'f00000000000-0000', prev: 'wrong' },
      { ...first, node: 'newer', type: 'tide.turned' }
    ])
    await audit(openDesk({ store, notices, troubles, now: Date.now, newId: () => 'x' }), troubles)
    expect(troubles.list()).toMatchObject([
      { code: 'events-altered', params: { count: 1 } },
      { code: 'events-unknown', params: { count: 1 } }
    ])
  })
})

/** Changes an event the way somebody would who knows the tables: with its checksum, as valid JSON. */
function rewrite(file: string, stream: string): void {
  const database = new DatabaseSync(file)
  const row = database.prepare('SELECT body FROM events WHERE stream = ? AND seq = 1').get(stream)
  const body = String(row?.body).replace('現物取引', '入金')
  database.prepare('UPDATE events SET body = ?, sum = ? WHERE stream = ? AND seq = 1').run(body, checksum(body), stream)
  database.close()
}
