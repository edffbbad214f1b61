import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { FiguresScreen } from '../../../renderer/screens/figures/figures-screen.tsx'
import { FAKE_PLAYBOOK } from '../../helpers/fake-line.ts'
import type { FakeLine } from '../../helpers/fake-line.ts'
import { declaration } from '../../helpers/given.ts'
import { matsumoto } from '../../helpers/people.ts'
import { openPage } from '../home/open-page.tsx'

const HOUR = 3_600_000

function declare(line: FakeLine, stream: string, title: string, haltedAfter: number, drill = false): void {
  const effective = Date.now() - HOUR
  const times = { detected: effective - haltedAfter * 60_000, effective }
  line.write(
    stream,
    { name: 'halt.declare', data: { ...declaration(), playbook: FAKE_PLAYBOOK, title, drill, times } },
    matsumoto
  )
}
const heads = () =>
  screen
    .getAllByRole('columnheader')
    .slice(2)
    .map((one) => within(one).getByRole('link').textContent)

test('live incidents, drills and real cases are compared each among themselves; sorting puts the best first', async () => {
  const { user } = await openPage(<FiguresScreen />, {
    before: (line) => {
      declare(line, 'a', '夜の停止', 30)
      declare(line, 'b', '昼の停止', 4)
      declare(line, 'c', '訓練', 1, true)
    }
  })
  await screen.findByRole('table')
  expect(heads().toSorted()).toEqual(['夜の停止', '昼の停止'].toSorted())
  const row = within(screen.getByRole('rowheader', { name: /^停止までの時間/ }).closest('tr') as HTMLElement)
  expect(row.getAllByRole('cell')[0]?.textContent).toBe('4分')
  await user.click(screen.getByRole('button', { name: '停止までの時間' }))
  expect(heads()).toEqual(['昼の停止', '夜の停止'])
  await user.click(screen.getByRole('button', { name: '訓練 1' }))
  await waitFor(() => expect(screen.queryByRole('columnheader', { name: '中央値' })).toBeNull())
  expect(screen.getByRole('link', { name: '訓練' })).toBeTruthy()
  await user.click(screen.getByRole('button', { name: '実例 0' }))
  expect(screen.getByText(/実例はまだ開いていません/)).toBeTruthy()
})
