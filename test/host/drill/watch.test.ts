import { expect, test } from 'vitest'
import { escalationsOf } from '../../helpers/drill-steps.ts'
import { drillHost } from '../../helpers/drill-host.ts'

/** The same ninety minutes of a drill, gone through in other ways. */
const ways = {
  'minute by minute': async (room: Awaited<ReturnType<typeof drillHost>>) => room.run(90),
  'at sixty times the pace': async (room: Awaited<ReturnType<typeof drillHost>>, stream: string) => {
    await room.act(stream, { name: 'drill.pace', data: { pace: 60 } })
    room.run(1.5)
  },
  'with a break': async (room: Awaited<ReturnType<typeof drillHost>>, stream: string) => {
    room.run(20)
    await room.act(stream, { name: 'drill.pause', data: { reason: '昼食' } })
    room.run(45)
    await room.act(stream, { name: 'drill.resume', data: {} })
    room.run(70)
  },
  'at one leap': async (room: Awaited<ReturnType<typeof drillHost>>, stream: string) => {
    room.run(1)
    await room.act(stream, { name: 'drill.jump', data: { to: room.now + 89 * 60_000 } })
    room.run(0.5)
  }
}

test('the same falls due at the same moments of a drill, whatever its clock does; nothing of it is late or missed', async () => {
  const found: Record<string, unknown> = {}
  for (const [name, live] of Object.entries(ways)) {
    const room = await drillHost()
    const stream = await room.start()
    await room.take(stream, 'R-SYS-H')
    room.run(1 / 60)
    await live(room, stream)
    const state = await room.stateOf(stream)
    const raised = (await room.eventsOf(stream)).filter(({ type }) => type === 'escalation.raised')
    expect(raised.length, name).toBeGreaterThan(10)
    for (const { data } of raised) expect(data, name).toMatchObject({ lateMs: 0, missed: false })
    for (const { happenedAt, data } of raised) expect(happenedAt, name).toBeGreaterThanOrEqual(Number(data['dueAt']))
    const keys = raised.map(({ data }) => `${String(data['escalation'])}/${String(data['level'])}`)
    expect(new Set(keys).size, name).toBe(keys.length)
    found[name] = escalationsOf(state, 85)
  }
  const [first, ...others] = Object.values(found)
  for (const other of others) expect(other).toEqual(first)
})
