import { expect, test } from 'vitest'
import { drillHost } from '../../helpers/drill-host.ts'

const markdown = { format: 'markdown', language: 'en', timeZone: 'Asia/Tokyo' } as const

test('the chronology of a drill tells it in its own time, without the facilitator’s notes and what the room may not know yet', async () => {
  const room = await drillHost()
  const stream = await room.start({ pace: 60 })
  room.now += 60_000
  await room.act(stream, { name: 'remark.add', data: { text: 'an hour on' } })
  await room.act(stream, { name: 'drill.note', data: { text: 'slow to grade it' } })
  await room.act(stream, { name: 'drill.tag', data: { label: 'good', text: 'called the vendor', inject: null } })
  const during = (await room.host().get('incident.export', { stream, ...markdown })).text
  expect(during).toMatch(/10:00:00 \|\s*\|.*an hour on/)
  expect(during).not.toMatch(/slow to grade it|called the vendor/)
  await room.act(stream, { name: 'drill.end', data: { reason: 'done' } })
  const after = (await room.host().get('incident.export', { stream, ...markdown })).text
  expect(after).toContain('called the vendor')
  expect(after).not.toContain('slow to grade it')
})
