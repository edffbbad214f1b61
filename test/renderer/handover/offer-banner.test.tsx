import { act, screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { OfferBanner } from '../../../renderer/screens/handover/offer-banner.tsx'
import { incident } from '../../../renderer/store/incident.ts'
import { go, route } from '../../../renderer/store/route.ts'
import { matsumoto, sato } from '../../helpers/people.ts'
import { openScreen, openState } from '../timeline/open-screen.tsx'

const openAs = async (person: typeof sato) => {
  const opened = await openScreen(
    () => (
      <>
        <h1>board</h1>
        <OfferBanner />
      </>
    ),
    person,
    (write) => write({ name: 'command.offer', data: { to: { person: sato.person, role: 'R-IC' }, note: '' } })
  )
  act(() => go({ screen: 'board', stream: opened.stream }))
  return opened
}

test('the person to whom command is offered is told on the board, and can go and read', async () => {
  const { user } = await openAs(sato)
  expect(await screen.findByText('松本 彩 さんがあなたに指揮の引継ぎを申し出ています')).toBeTruthy()
  await user.click(screen.getByRole('button', { name: '概況を読んで答える' }))
  expect(route.getState().at).toEqual({ screen: 'handover', stream: incident.getState().stream })
  await waitFor(() => expect(screen.queryByText(/申し出ています/)).toBeNull())
})

test('nobody else sees it', async () => {
  await openAs(matsumoto)
  expect(openState().offer).toBeDefined()
  expect(screen.queryByText(/申し出ています/)).toBeNull()
})
