import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { PanelNotes } from '../../../renderer/screens/board/panel/panel-notes.tsx'
import { cardsOf } from '../../../shared/view/duty-card.ts'
import { ito } from '../../helpers/people.ts'
import { openScreen, openState } from '../timeline/open-screen.tsx'

const MARK = '秘匿:書き出し・印刷・コピーに入りません'

test('a privileged note carries its mark at the duty too, and loses it when legal lifts the privilege', async () => {
  const note = { name: 'duty.note', data: { duty: 'LG-04', text: '相談中' } } as const
  const { write } = await openScreen(
    ({ state, playbook }) => (
      <>
        <h1>x</h1>
        {cardsOf(state, playbook, Date.now())
          .filter(({ duty }) => duty.id === 'LG-04')
          .map((card) => (
            <PanelNotes key={card.duty.id} card={card} />
          ))}
      </>
    ),
    {},
    (before) => before(note, ito)
  )
  expect(screen.getByText('相談中')).toBeTruthy()
  expect(screen.queryByText(MARK)).toBeNull()
  const entry = openState().duties.get('LG-04')?.notes[0]?.entry ?? ''
  write({ name: 'privilege.claim', data: { of: `entry:${entry}`, reason: 'x' } }, ito)
  expect(await screen.findByText(MARK)).toBeTruthy()
  write({ name: 'privilege.lift', data: { of: `entry:${entry}`, reason: 'x' } }, ito)
  await waitFor(() => expect(screen.queryByText(MARK)).toBeNull())
})
