import { act, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { showOutbox } from '../../../renderer/screens/outbox/outbox-view.ts'
import { route } from '../../../renderer/store/route.ts'
import { sendingFacts } from '../../../shared/incident/sending/facts.ts'
import type { ConnectorDraft } from '../../../shared/connector/connector.ts'
import type { Notice } from '../../../shared/incident/notice/notice.ts'
import { textOf } from '../../../shared/incident/notice/notice.ts'
import { ito, takahashi } from '../../helpers/people.ts'
import { writeFacts } from '../notices/write-facts.ts'
import type { OpenScreen } from '../timeline/open-screen.tsx'
import { openState } from '../timeline/open-screen.tsx'
import { openOutbox, sendingTo } from './open-outbox.tsx'

const page: ConnectorDraft = {
  name: '状況ページ',
  config: {
    kind: 'statusFolder',
    folder: '/srv/status',
    title: { ja: '稼働状況', en: 'Service status' },
    publicUrl: 'https://status.example.com/'
  },
  channels: ['web'],
  briefs: [],
  secrets: {}
}

test('without a status page the screen says what one is for and leads to its setting up', async () => {
  const { user } = await openOutbox()
  act(() => showOutbox({ side: 'page' }))
  const none = within(screen.getByRole('region', { name: 'ステータスページがありません' }))
  await user.click(none.getByRole('button', { name: '連携先の設定' }))
  expect(route.getState().at).toEqual({ screen: 'ways' })
})

test('a notice that is out and not on the page is told, and the page is published', async () => {
  const { user, write } = await openOutbox({ connectors: [page] })
  act(() => postByHand(write))
  act(() => showOutbox({ side: 'page' }))
  expect(screen.getByText('掲載中の告知が、まだこのページに公開されていません。')).toBeTruthy()
  expect(within(screen.getByRole('region', { name: '本文(日本語)' })).getAllByRole('heading')).toHaveLength(2)
  expect(screen.getByRole('button', { name: 'ステータスページ 要公開 1' })).toBeTruthy()
  await user.click(screen.getByRole('button', { name: '公開する' }))
  await waitFor(() => expect(sendingTo('web').status).toBe('queued'))
})

test('the page is shown as it reads in both languages, and published from here', async () => {
  const { user, states } = await openOutbox({ connectors: [page] })
  act(() => showOutbox({ side: 'page' }))
  const english = within(screen.getByRole('region', { name: '本文(英語)' }))
  expect(english.getByRole('heading', { name: 'Service status' })).toBeTruthy()
  expect(english.getByText('There are no notices at present.')).toBeTruthy()
  expect(screen.getByText('まだ公開していません。')).toBeTruthy()
  await user.click(screen.getByRole('button', { name: '公開する' }))
  await waitFor(() => expect(sendingTo('web')).toMatchObject({ kind: 'statusPage', status: 'queued', text: null }))
  states(sendingFacts.delivered(sendingTo('web'), '', null))
  expect(screen.getByText('公開中のページは最新です。')).toBeTruthy()
  expect(screen.getByRole('button', { name: '公開し直す' })).toBeTruthy()
})

/** A first notice on the website that two people signed and one posted by hand. */
function postByHand(write: OpenScreen['write']): void {
  writeFacts(write)
  write({ name: 'notice.draft', data: { channels: ['web'], stage: 'start' } }, takahashi)
  const [notice] = [...openState().notices.values()] as [Notice]
  const texts = [{ notice: notice.id, textHash: textOf(notice).hash }]
  write({ name: 'notice.propose', data: { texts } }, takahashi)
  write({ name: 'notice.approve', data: { texts } }, ito)
  write({ name: 'notice.post', data: { notice: notice.id, link: '', proof: null } }, takahashi)
}
