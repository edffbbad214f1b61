import { act, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Bands } from '../../../renderer/frame/bands.tsx'
import { go, route } from '../../../renderer/store/route.ts'
import { openState } from '../timeline/open-screen.tsx'
import { openDrill, written } from './open-drill.tsx'

async function openRoom(released: readonly string[] = ['GUIDED-10.1'], begun: Parameters<typeof openDrill>[1] = {}) {
  const opened = await openDrill(
    () => (
      <>
        <h1>screen</h1>
        <Bands />
      </>
    ),
    { ...begun, after: released.map((inject) => written('inject.released', { inject, by: 'clock' })) }
  )
  act(() => go({ screen: 'board', stream: opened.stream }))
  return opened
}
const strip = () => screen.getByRole('region', { name: '受信箱(状況付与)' })
const run = (id: string) => openState().exercise?.injects.get(id)

test('what arrives is shown and read out over every screen, with way, sender and text, and nothing of what it expects', async () => {
  await openRoom()
  expect(strip().getAttribute('aria-live')).toBe('polite')
  const [item] = within(strip()).getAllByRole('listitem')
  expect(item?.textContent).toContain('電話')
  expect(item?.textContent).toContain('現物の約定が止まりました')
  expect(strip().textContent).not.toContain('システム責任者を呼び出す')
})

test('it is marked as seen at a click or a key, and leaves the strip', async () => {
  const { user } = await openRoom(['GUIDED-10.1', 'GUIDED-10.3'])
  expect(within(strip()).getAllByRole('listitem')).toHaveLength(2)
  await user.click(within(strip()).getAllByRole('button', { name: '確認した' })[0] as HTMLElement)
  expect(within(strip()).getAllByRole('listitem')).toHaveLength(1)
  await user.keyboard('{Control>}j{/Control}')
  expect(within(strip()).queryByRole('listitem')).toBeNull()
  expect(run('GUIDED-10.1')?.seen).toBeDefined()
  expect(run('GUIDED-10.3')?.seen).toBeDefined()
})

test('it is answered in a few words, by the keyboard alone', async () => {
  const { user } = await openRoom()
  await user.keyboard('{Control>}m{/Control}')
  expect(await screen.findByText('内容を入力してください')).toBeTruthy()
  await user.type(await screen.findByRole('textbox', { name: '回答(短く)' }), '了解、止めます{Enter}')
  expect(run('GUIDED-10.1')?.answers.map(({ value }) => value)).toEqual(['了解、止めます'])
  expect(within(strip()).queryByRole('listitem')).toBeNull()
})

test('it leads to where its deed is done, and whoever goes there has seen it', async () => {
  const { user } = await openRoom()
  await user.click(within(strip()).getByRole('button', { name: '架電へ' }))
  expect(route.getState().at.screen).toBe('calls')
  expect(run('GUIDED-10.1')?.seen).toBeDefined()
})

test('the inbox keeps all of it, with who saw it and what was answered', async () => {
  const { user, enter } = await openRoom()
  await enter(written('inject.answered', { inject: 'GUIDED-10.1', text: '止めました' }))
  await user.keyboard('{Control>}i{/Control}')
  const dialog = await screen.findByRole('dialog')
  expect(within(dialog).getByText(/松本 彩: 止めました/)).toBeTruthy()
})

test('more than two are counted, and on the facilitator’s own screen the strip is empty', async () => {
  const { stream } = await openRoom(['GUIDED-10.1', 'GUIDED-10.2', 'GUIDED-10.3'])
  expect(within(strip()).getByRole('button', { name: 'ほか 1 件の新着' })).toBeTruthy()
  act(() => go({ screen: 'facilitator', stream }))
  expect(within(strip()).queryByRole('listitem')).toBeNull()
})

test('the band leads to the inbox and to whoever leads the drill, and a person goes on with one that stands', async () => {
  const { user, enter, stream } = await openRoom(['GUIDED-10.1'], { pace: 6 })
  const band = within(screen.getByTestId('drill-band'))
  expect(band.getByRole('button', { name: '受信箱 新着 1 件' })).toBeTruthy()
  await enter(written('drill.paused', { wall: Date.now(), reason: '', incident: 'inc-real' }))
  await user.click(band.getByRole('button', { name: '訓練を再開する' }))
  expect(openState().exercise?.paused).toBeUndefined()
  expect(band.queryByRole('button', { name: '訓練を再開する' })).toBeNull()
  await user.click(band.getByRole('button', { name: '進行役の画面' }))
  expect(route.getState().at).toEqual({ screen: 'facilitator', stream })
})
