import { MantineProvider } from '@mantine/core'
import { act as settle, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { Bands } from '../../../renderer/frame/bands.tsx'
import { Toasts } from '../../../renderer/frame/toasts.tsx'
import { WallClock } from '../../../renderer/frame/wall-clock.tsx'
import { BoardScreen } from '../../../renderer/screens/board/board-screen.tsx'
import { IncidentGate } from '../../../renderer/screens/incident-gate.tsx'
import { act, refusalNow } from '../../../renderer/store/act.ts'
import { clock, holdClock } from '../../../renderer/store/clock.ts'
import { incident, openIncident } from '../../../renderer/store/incident.ts'
import { go, route } from '../../../renderer/store/route.ts'
import { startStores } from '../../../renderer/store/start.ts'
import { startTexts } from '../../../renderer/text/i18n.ts'
import type { CommandData } from '../../../shared/incident/commands.ts'
import { countPrivileged } from '../../../shared/incident/privilege/privilege.ts'
import { forOthers } from '../../../shared/report/privileged.ts'
import { defaultPlaybook } from '../../helpers/default-playbook.ts'
import { FAKE_PLAYBOOK, fakeLine } from '../../helpers/fake-line.ts'
import { matsumoto } from '../../helpers/people.ts'
import '../parts/parts-at-hand.ts'
import { about } from './reports.ts'

const stream = 'archive:ticket'

afterEach(() => holdClock(null))

async function opened() {
  await startTexts('ja')
  const line = fakeLine({
    playbook: defaultPlaybook().playbook,
    archives: { opened: [{ stream, ticket: 'ticket', about }] }
  })
  await startStores(line)
  const declared = { name: 'halt.declare' as const, data: { ...declaration, playbook: FAKE_PLAYBOOK } }
  line.write(stream, declared, matsumoto, about.incident.declaredAt)
  go({ screen: 'board', stream })
  await openIncident(stream)
  render(
    <MantineProvider>
      <Bands />
      <WallClock />
      <IncidentGate>{(open) => <BoardScreen {...open} />}</IncidentGate>
      <Toasts />
    </MantineProvider>
  )
  await screen.findByTestId('archive-band')
  return { line, user: userEvent.setup() }
}

const declaration: Omit<CommandData<'halt.declare'>, 'playbook'> = {
  title: '出金の停止',
  type: 'H3',
  severity: 'SEV2',
  drill: false,
  cause: { status: 'unknown', text: '' },
  commander: { person: matsumoto.person, role: matsumoto.role },
  times: { effective: about.incident.declaredAt },
  cells: []
}

test('a band says on every screen as of when it stands and what was left out, and leads back', async () => {
  const { line, user } = await opened()
  const band = screen.getByTestId('archive-band')
  expect(band.textContent).toContain('2026-11-29 12:00 JST 時点の控えです。閲覧のみできます。')
  expect(band.textContent).toContain('秘匿の記載 1 件を除いた控えです。')
  expect(countPrivileged(incident.getState().log.state.privileges)).toBe(1)
  expect(forOthers(incident.getState().log.events, incident.getState().log.state).leftOut).toBe(1)
  await user.click(screen.getByRole('button', { name: '閉じて一覧へ戻る' }))
  expect(route.getState().at).toEqual({ screen: 'home' })
  expect(incident.getState().stream).toBeNull()
  await waitFor(() => expect(line.asked).toContainEqual({ name: 'archive.drop', input: { ticket: 'ticket' } }))
})

test('nothing can be done in it: every command is refused with a sentence and none leaves the page', async () => {
  const { line, user } = await opened()
  const remark = { name: 'remark.add', data: { text: '書けない' } } as const
  expect(refusalNow(remark)).toEqual({ code: 'opened-from-archive', params: {} })
  await settle(async () => {
    expect(await act(remark)).toBeNull()
  })
  expect(screen.getByText('アーカイブから開いた案件です。閲覧のみで、操作は受け付けません。')).toBeTruthy()
  const circles = await screen.findAllByRole('button', { name: /を完了にする$/ })
  await user.click(circles[0] as HTMLElement)
  expect(line.asked.filter(({ name }) => name === 'incident.act')).toEqual([])
})

test('its counts stand at the moment when it was made; the time of day goes on', async () => {
  await opened()
  expect(clock.getState().now).toBe(about.madeAt)
  expect(Math.abs(clock.getState().wall - Date.now())).toBeLessThan(3_000)
  settle(() => go({ screen: 'home' }))
  expect(clock.getState().now).toBe(clock.getState().wall)
})
