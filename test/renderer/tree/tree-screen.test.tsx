import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { TreeScreen } from '../../../renderer/screens/tree/tree-screen.tsx'
import type { Command } from '../../../shared/incident/commands.ts'
import { openScreen } from '../timeline/open-screen.tsx'

const called = (role: string, outcome: 'noAnswer' | 'confirmed'): Command => ({
  name: 'call.log',
  data: {
    role,
    slot: { role, contact: '' },
    number: 0,
    outcome,
    callBackAt: null,
    seconds: null,
    note: '',
    paper: true
  }
})

test('every role stands in the picture with its status in words, and the role itself where nobody is filled in', async () => {
  await openScreen(
    (incident) => <TreeScreen {...incident} />,
    {},
    (write) => write(called('R-SE-H', 'confirmed'))
  )
  expect(screen.getAllByRole('treeitem')).toHaveLength(25)
  expect(screen.getByRole('treeitem', { name: /セキュリティ部門責任者.*復唱確認/ })).toBeTruthy()
  expect(screen.getByRole('treeitem', { name: /システム部門責任者.*未架電/ })).toBeTruthy()
})

test('arrows move between the nodes, Space folds a branch and Enter opens the calls', async () => {
  const { user } = await openScreen((incident) => <TreeScreen {...incident} />)
  screen.getByRole('treeitem', { name: /監視当直/ }).focus()
  await user.keyboard('{ArrowDown}')
  expect(document.activeElement?.textContent).toMatch(/危機対策本部長|システム部門責任者/)
  await user.keyboard('{Home} ')
  expect(screen.getAllByRole('treeitem')).toHaveLength(1)
  await user.keyboard(' {Enter}')
  expect(within(await screen.findByRole('dialog')).getByText('まだ誰もかけていません。')).toBeTruthy()
})

test('a step of the flow is ticked when its call is logged', async () => {
  const { write } = await openScreen((incident) => <TreeScreen {...incident} />)
  const flow = screen.getByRole('region', { name: /連絡フロー/ })
  const ticked = () => within(flow).queryAllByText(/^済/).length
  const before = ticked()
  write(called('R-SYS-H', 'confirmed'))
  await waitFor(() => expect(ticked()).toBe(before + 1))
})
