import { act, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { IncidentStrip } from '../../../renderer/frame/incident-strip/incident-strip.tsx'
import { CadenceStrip } from '../../../renderer/parts/cadence/cadence-strip.tsx'
import { clocksView, showClocks } from '../../../renderer/screens/clocks/clocks-view.ts'
import { clock } from '../../../renderer/store/clock.ts'
import { incident } from '../../../renderer/store/incident.ts'
import { go, route } from '../../../renderer/store/route.ts'
import { selection } from '../../../renderer/store/selection.ts'
import type { Command } from '../../../shared/incident/commands.ts'
import { runningClocks } from '../../../shared/view/running-clocks.ts'
import { matsumoto } from '../../helpers/people.ts'
import { openScreen } from '../timeline/open-screen.tsx'

const MINUTE = 60_000

beforeEach(() => clock.setState({ now: Date.now() }))

/** The strip over a timeline; in the house the top bar shows it over every screen. */
async function openStrip(before: readonly [Command, number][] = [], extra: Parameters<typeof openScreen>[3] = {}) {
  const opened = await openScreen(
    () => (
      <>
        <h1>screen</h1>
        <IncidentStrip />
      </>
    ),
    matsumoto,
    (write) => before.forEach(([command, at]) => write(command, matsumoto, at)),
    extra
  )
  act(() => go({ screen: 'timeline', stream: opened.stream }))
  return { ...opened, strip: await screen.findByRole('region', { name: '案件の状況' }) }
}

test('says whether it is real, how grave, how long it lasts and what it is called', async () => {
  const { strip } = await openStrip()
  expect(within(strip).getByText('実運用')).toBeTruthy()
  expect(strip.textContent).toContain('SEV2')
  expect(strip.textContent).toMatch(/T\+00:0[01]:\d\d/)
  expect(within(strip).getByText('売買エンジン障害')).toBeTruthy()
})

test('on the board, whose head says the rest, it is what runs out alone', async () => {
  const { stream } = await openStrip()
  act(() => go({ screen: 'board', stream }))
  const strip = await screen.findByRole('region', { name: '案件の状況' })
  expect(within(strip).queryByText('実運用')).toBeNull()
  expect(strip.textContent).not.toMatch(/SEV2|T\+|売買エンジン障害/)
  expect(within(strip).getByRole('button', { name: /^次/ })).toBeTruthy()
})

test('leads to the next thing that runs out: a duty opens on the board', async () => {
  const { strip, user } = await openStrip()
  const { log, playbook } = incident.getState()
  const [first] = playbook ? runningClocks(log.state, playbook, null, Date.now()) : []
  expect(first?.kind).toBe('duty')
  await user.click(within(strip).getByRole('button', { name: /^次/ }))
  expect(route.getState().at.screen).toBe('board')
  expect(selection.getState().duty).toBe(first?.kind === 'duty' ? first.duty : '')
})

test('what is late stands before it in red, the promise to customers first, and leads to the notice desk', async () => {
  const past = Date.now() - 3 * MINUTE
  const { strip, user } = await openStrip([
    [{ name: 'mark.post', data: { channel: 'web', nextUpdateAt: past } }, Date.now() - 10 * MINUTE]
  ])
  const late = await within(strip).findByRole('button', { name: /^超過/ })
  expect(late.textContent).toContain('次回更新')
  await user.click(late)
  expect(route.getState().at.screen).toBe('notices')
})

test('the key goes to what runs out next', async () => {
  const { user } = await openStrip()
  await user.keyboard('{Control>}.{/Control}')
  await waitFor(() => expect(route.getState().at.screen).toBe('board'))
})

test('a live halt keeps its strip on the places of the whole console, until it is closed', async () => {
  const { write } = await openStrip()
  act(() => go({ screen: 'people' }))
  const strip = screen.getByRole('region', { name: '案件の状況' })
  expect(within(strip).getByText('実運用')).toBeTruthy()
  expect(within(strip).getByRole('button', { name: /^次/ })).toBeTruthy()
  act(() => write({ name: 'halt.close', data: { reason: '終了' } }))
  expect(await screen.findByText('Haltdesk')).toBeTruthy()
  expect(screen.queryByRole('region', { name: '案件の状況' })).toBeNull()
})

test('of a drill it is the name of the console there: what is done on those places is real', async () => {
  await openStrip([], { declares: { drill: true } })
  act(() => go({ screen: 'home' }))
  expect(screen.queryByRole('region', { name: '案件の状況' })).toBeNull()
  expect(screen.getByText('Haltdesk')).toBeTruthy()
})

test('a closed incident has no clocks', async () => {
  const { strip, write } = await openStrip()
  act(() => write({ name: 'halt.close', data: { reason: '終了' } }))
  expect(await within(strip).findByText('終了した案件')).toBeTruthy()
  expect(within(strip).queryByRole('button')).toBeNull()
})

test('the clocks of notices say what is met, what runs, and which channel carries nothing', async () => {
  await openScreen(
    ({ state, playbook }) => (
      <>
        <h1>desk</h1>
        <CadenceStrip state={state} playbook={playbook} />
      </>
    ),
    matsumoto,
    (write) => write({ name: 'mark.post', data: { channel: 'web', nextUpdateAt: null } }, matsumoto, Date.now() - 1000)
  )
  const strip = screen.getByRole('region', { name: '告知の期限' })
  const text = (name: RegExp) => within(strip).getByText(name).closest('li')?.textContent
  expect(text(/^第一報/)).toMatch(/\d\d:\d\d 済/)
  expect(text(/^全経路/)).toMatch(/期限 (\d\d-\d\d )?\d\d:\d\d/)
  expect(within(strip).getByText(/^ウェブサイト.*に掲載$/)).toBeTruthy()
  expect(within(strip).getByText('メール:未掲載')).toBeTruthy()
  expect(text(/^30分ごと/)).toMatch(/から60分\)$/)
})

test('a report that is late leads to its clock, whatever was looked at there before', async () => {
  const { strip, user } = await openStrip([
    [{ name: 'halt.retime', data: { name: 'detected', at: Date.now() - 90 * MINUTE, reason: '' } }, Date.now()]
  ])
  const late = await within(strip).findByRole('button', { name: /^超過 *JP-FSA-1/ })
  showClocks({ filter: 'off', search: 'x', selected: null })
  await user.click(late)
  expect(route.getState().at.screen).toBe('clocks')
  expect(clocksView.getState()).toEqual({ filter: 'active', search: '', selected: 'JP-FSA-1' })
})
