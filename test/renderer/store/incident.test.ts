import { afterEach, expect, test } from 'vitest'
import type { Reply } from '../../../shared/bridge/contract.ts'
import { incident, openIncident, takeIn } from '../../../renderer/store/incident.ts'
import { setLine } from '../../../renderer/store/line.ts'
import type { HostLine } from '../../../renderer/bridge.ts'
import { defaultPlaybook } from '../../helpers/default-playbook.ts'
import { longIncident } from '../../helpers/long-incident.ts'

const { playbook, hash } = defaultPlaybook()
const events = longIncident({ stream: 'inc-race', events: 30, playbook, hash, startAt: Date.UTC(2026, 0, 26) })
const before = incident.getState()

afterEach(() => incident.setState(before, true))

/** A host that answers the reading only when it is told to. */
function slowHost(): { readonly answer: () => void } {
  let answer: () => void = () => undefined
  const request = (name: string): Promise<Reply> =>
    name === 'stream.read'
      ? new Promise((resolve) => {
          answer = () => resolve({ ok: true, value: { events: events.slice(0, 20) } })
        })
      : Promise.resolve({ ok: true, value: { playbook } })
  setLine({
    request,
    subscribe: () => () => undefined,
    connection: () => 'open',
    onConnection: () => () => undefined
  } as unknown as HostLine)
  return { answer: () => answer() }
}

test('what is appended while an incident is being read is neither lost nor shown too early', async () => {
  const host = slowHost()
  const opening = openIncident('inc-race')
  await takeIn('inc-race', events.slice(20))
  expect(incident.getState().status).toBe('loading')
  host.answer()
  await opening
  expect(incident.getState().status).toBe('ready')
  expect(incident.getState().log.events).toHaveLength(30)
})

test('an incident of which only a part is here is said to be missing', async () => {
  const host = slowHost()
  const opening = openIncident('inc-race')
  events.splice(0, 1)
  host.answer()
  await opening
  expect(incident.getState().status).toBe('missing')
})
