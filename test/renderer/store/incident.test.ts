import { afterEach, expect, test } from 'vitest'
import type { Reply } from '../../../shared/bridge/contract.ts'
import { incident, openIncident, readAgain, showLeft, takeIn } from '../../../renderer/store/incident.ts'
import { setLine } from '../../../renderer/store/line.ts'
import { indexPlaybook } from '../../../shared/playbook/applies.ts'
import { fold } from '../../../shared/incident/fold.ts'
import { emptyIncident } from '../../../shared/incident/state.ts'
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

test('an incident as it was left is shown at once; what comes before its events are read is on it, and stays', async () => {
  const host = slowHost()
  showLeft('inc-race', fold(emptyIncident, events.slice(0, 20)), indexPlaybook(playbook))
  expect(incident.getState()).toMatchObject({ status: 'ready', since: [] })
  await openIncident('inc-race')
  const reading = readAgain()
  await takeIn('inc-race', events.slice(20, 25))
  const whole = fold(emptyIncident, events.slice(0, 25))
  expect(incident.getState().log).toEqual({ events: [], state: whole })
  host.answer()
  await reading
  expect(incident.getState()).toMatchObject({ status: 'ready', since: null })
  expect(incident.getState().log).toEqual({ events: events.slice(0, 25), state: whole })
  await takeIn('inc-race', events.slice(25))
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
