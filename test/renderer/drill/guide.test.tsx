import { act, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Bands } from '../../../renderer/frame/bands.tsx'
import { nextOfGuide } from '../../../renderer/frame/guide/guide-acts.ts'
import { CallsScreen } from '../../../renderer/screens/calls/calls-screen.tsx'
import { go, route } from '../../../renderer/store/route.ts'
import { scenariosOf } from '../../../shared/drill/scenario/from-playbook.ts'
import { defaultPlaybook } from '../../helpers/default-playbook.ts'
import { openState } from '../timeline/open-screen.tsx'
import { openDrill, written } from './open-drill.tsx'

async function openGuide(begun: Parameters<typeof openDrill>[1] = {}) {
  const opened = await openDrill(
    () => (
      <>
        <h1>screen</h1>
        <Bands />
      </>
    ),
    { after: [written('inject.released', { inject: 'GUIDED-10.1', by: 'clock' })], ...begun }
  )
  act(() => go({ screen: 'timeline', stream: opened.stream }))
  return opened
}
const strip = () => screen.getByRole('region', { name: '10分訓練の案内' })
const steps = () => within(strip()).getAllByRole('listitem')

test('says what to do, why and by which key, and leads there by one key', async () => {
  const { user } = await openGuide()
  expect(strip().textContent).toContain('手順 1/4')
  expect(strip().textContent).toContain('理由:')
  expect(steps()[0]?.getAttribute('aria-current')).toBe('step')
  await user.keyboard('{Control>}g{/Control}')
  expect(route.getState().at.screen).toBe('board')
  expect(within(strip()).queryByRole('button')).toBeNull()
})

test('a step is ticked when the log proves it, and the next one stands there', async () => {
  const { write } = await openGuide()
  await act(async () =>
    write({ name: 'service.change', data: { cells: [{ service: 'spot', asset: '*' }], state: 'halted', note: '' } })
  )
  expect(steps()[0]?.textContent).toContain('(済み)')
  expect(strip().textContent).toContain('手順 2/4')
})

test('where the next message has not come yet, one need not wait for it', async () => {
  const { user, write } = await openGuide()
  await act(async () =>
    write({ name: 'service.change', data: { cells: [{ service: 'spot', asset: '*' }], state: 'halted', note: '' } })
  )
  await act(async () => {
    const slot = { role: 'R-SYS-H', contact: '' }
    const call = { role: 'R-SYS-H', slot, number: 0, outcome: 'confirmed', callBackAt: null, seconds: null, note: '' }
    write({ name: 'call.log', data: { ...call, paper: true } } as never)
  })
  expect(strip().textContent).toContain('次の知らせが届くまで')
  const before = openState().exercise?.clock.spans.length ?? 0
  await user.keyboard('{Control>}g{/Control}')
  expect(openState().exercise?.clock.spans.length).toBe(before + 1)
})

test('a drill that is over leads to its score', async () => {
  const { user, enter } = await openGuide()
  await enter(written('drill.ended', { wall: Date.now(), reason: 'x' }))
  await user.click(within(strip()).getByRole('button', { name: /採点を見る/ }))
  expect(route.getState().at.screen).toBe('debrief')
})

test('no other drill has a guide', async () => {
  const [scenario] = scenariosOf(defaultPlaybook().playbook)
  if (!scenario) throw new Error('the playbook has no drill')
  await openGuide({ scenario, after: [] })
  expect(screen.queryByRole('region', { name: '10分訓練の案内' })).toBeNull()
})

test('the call is made by two keys on an installation without a single contact', async () => {
  const { user } = await openDrill((open) => <CallsScreen {...open} />)
  await user.keyboard('{Enter}')
  await user.keyboard('1')
  expect([...openState().calls.values()].map(({ outcome }) => outcome)).toEqual(['confirmed'])
})

test('what the records made of the recovery is looked at before the drill is ended', async () => {
  const done = { steps: [], present: null }
  expect(nextOfGuide(done, 'work', false)?.kind).toBe('chart')
  expect(nextOfGuide(done, 'recovery', false)?.kind).toBe('end')
  expect(nextOfGuide(done, 'recovery', true)?.kind).toBe('score')
  expect(nextOfGuide(done, 'debrief', true)).toBeNull()
})
