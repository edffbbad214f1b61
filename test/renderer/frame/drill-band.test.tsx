import { MantineProvider } from '@mantine/core'
import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test } from 'vitest'
import { Bands } from '../../../renderer/frame/bands.tsx'
import { WallClock } from '../../../renderer/frame/wall-clock.tsx'
import { clock } from '../../../renderer/store/clock.ts'
import { openIncident } from '../../../renderer/store/incident.ts'
import { refreshIncidents } from '../../../renderer/store/incidents.ts'
import { go, route } from '../../../renderer/store/route.ts'
import { startStores } from '../../../renderer/store/start.ts'
import { toasts } from '../../../renderer/store/toasts.ts'
import { startTexts } from '../../../renderer/text/i18n.ts'
import { tick } from '../../../shared/event/clock.ts'
import type { NewEvent } from '../../../shared/event/envelope.ts'
import { defaultPlaybook } from '../../helpers/default-playbook.ts'
import type { FakeLine } from '../../helpers/fake-line.ts'
import { FAKE_PLAYBOOK, fakeLine } from '../../helpers/fake-line.ts'
import { declaration, START } from '../../helpers/given.ts'
import { beginning, drillBegan } from '../../helpers/given-drills.ts'
import { matsumoto, sato } from '../../helpers/people.ts'

let drill = ''
let line: FakeLine
let now = START

/** What the host of the drill writes into its log. */
function enter(event: NewEvent): void {
  const last = line.eventsOf(drill).at(-1)
  if (!last) throw new Error('nothing was declared')
  const written = { ...last, ...event, seq: last.seq + 1, at: tick(last.at, now), enteredAt: now, actor: sato }
  line.load([written])
  act(() => line.tell({ name: 'events.appended', data: { stream: drill, events: [written] } }))
}

beforeEach(async () => {
  now = START
  drill = `drill-${Math.random()}`
  await startTexts('ja')
  line = fakeLine({ playbook: defaultPlaybook().playbook, settings: sato, now: () => now })
  await startStores(line)
  const data = { ...declaration(), title: '机上訓練', drill: true, playbook: FAKE_PLAYBOOK }
  line.write(drill, { name: 'halt.declare', data }, matsumoto)
  enter({ ...drillBegan, data: { ...beginning, pace: 30 } })
  await openIncident(drill)
  go({ screen: 'board', stream: drill })
  clock.setState({ now: START + 3_600_000, wall: START })
  render(
    <MantineProvider>
      <Bands />
      <WallClock />
    </MantineProvider>
  )
})

const band = () => screen.getByTestId('drill-band').textContent

test('the band of a drill says how fast its clock runs and what the wall shows; the clock shows the drill’s time', () => {
  expect(band()).toMatch(/訓練.*30 倍速.*実時刻 09:00 JST/)
  expect(screen.getByTestId('drill-time').textContent).toBe('訓練時刻 10:00:00 JST')
  act(() => go({ screen: 'home' }))
  expect(screen.queryByTestId('drill-band')).toBeNull()
  expect(screen.queryByTestId('drill-time')).toBeNull()
})

test('a drill that stands says who stopped it and why, and one that is over says so', () => {
  now += 1000
  enter({ type: 'drill.paused', version: 1, data: { wall: now, reason: '昼休み', incident: null } })
  expect(band()).toMatch(/佐藤.*停止.*昼休み/)
  enter({ type: 'drill.ended', version: 1, data: { wall: now, reason: 'x' } })
  expect(band()).toMatch(/^訓練\(終了\)/)
})

test('a real incident takes the screen of a drill, which says that it stands and leads there; the way back is there too', async () => {
  const user = userEvent.setup()
  now = Date.now()
  line.write(
    'inc-real',
    { name: 'halt.declare', data: { ...declaration(), playbook: FAKE_PLAYBOOK, times: {} } },
    matsumoto
  )
  expect(route.getState().at).toEqual({ screen: 'board', stream: 'inc-real' })
  expect(toasts.getState().shown.at(-1)?.text).toContain('実際の案件が宣言された')
  enter({ type: 'drill.paused', version: 1, data: { wall: now, reason: '', incident: 'inc-real' } })
  await act(refreshIncidents)
  await user.click(screen.getByRole('button', { name: '訓練に戻る' }))
  expect(route.getState().at).toEqual({ screen: 'board', stream: drill })
  expect(band()).toContain('訓練は停止中 — 実際の案件が宣言されました')
  await user.click(screen.getByRole('button', { name: '実際の案件へ' }))
  expect(route.getState().at).toEqual({ screen: 'board', stream: 'inc-real' })
})

test('what is no news takes no screen: an old log that is brought in, another drill', () => {
  const old = { ...declaration(), playbook: FAKE_PLAYBOOK }
  line.write('inc-old', { name: 'halt.declare', data: old }, matsumoto)
  now = Date.now()
  line.write('drill-2', { name: 'halt.declare', data: { ...old, drill: true } }, matsumoto)
  expect(route.getState().at).toEqual({ screen: 'board', stream: drill })
})
