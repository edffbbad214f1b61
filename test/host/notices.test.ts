import { expect, test } from 'vitest'
import type { Command } from '../../shared/incident/commands.ts'
import { fold } from '../../shared/incident/fold.ts'
import { textOf } from '../../shared/incident/notice/notice.ts'
import { emptyIncident } from '../../shared/incident/state.ts'
import { wholeSheet } from '../helpers/arbitrary-notices.ts'
import { START } from '../helpers/given.ts'
import { words } from '../helpers/given-notices.ts'
import { testHost } from '../helpers/host.ts'

test('a post that is too long as the platform counts it is not put up for approval', async () => {
  const { declare, get, ask } = await testHost({ now: () => START, person: '高橋 翔' })
  const stream = await declare({ type: 'H2' })
  const act = (command: Command) => get('incident.act', { stream, command })
  await act({ name: 'fact.set', data: wholeSheet() })
  await act({ name: 'eta.estimate', data: { from: null, to: null, basis: '', reviewAt: null } })
  const propose = async (impact: string) => {
    await act({ name: 'fact.set', data: { facts: [{ field: 'impact', value: words(impact, 'No trading') }] } })
    await act({ name: 'notice.draft', data: { channels: ['social'], stage: 'start' } })
    const { events } = await get('stream.read', { stream })
    const notice = [...fold(emptyIncident, events).notices.values()].at(-1)
    const texts = notice ? [{ notice: notice.id, textHash: textOf(notice).hash }] : []
    return ask('incident.act', { stream, command: { name: 'notice.propose', data: { texts } } })
  }
  expect(await propose('売買と出金ができません')).toMatchObject({ ok: true })
  expect(await propose('売買と出金が、'.repeat(12))).toMatchObject({
    ok: false,
    fault: { code: 'notice-blocked', params: { rules: 'overLimit' } }
  })
})
