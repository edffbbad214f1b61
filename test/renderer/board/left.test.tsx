import { MantineProvider } from '@mantine/core'
import { act, render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ChartPlace } from '../../../renderer/screens/board/chart-place.tsx'
import { CellHistoryDialog } from '../../../renderer/screens/board/dialogs/cell-history-dialog.tsx'
import { PanelHistory } from '../../../renderer/screens/board/panel/panel-history.tsx'
import { IncidentGate } from '../../../renderer/screens/incident-gate.tsx'
import { openIncident, readAgain, showLeft } from '../../../renderer/store/incident.ts'
import { listen } from '../../../renderer/store/start.ts'
import { startTexts } from '../../../renderer/text/i18n.ts'
import type { WorkItem } from '../../../shared/incident/progress/work.ts'
import { indexPlaybook } from '../../../shared/playbook/applies.ts'
import { defaultPlaybook } from '../../helpers/default-playbook.ts'
import { fakeLine } from '../../helpers/fake-line.ts'
import { declared, given } from '../../helpers/given.ts'

const STREAM = 'incident-left'

test('while only what was left is there, the board stands and what is made of the events says that it is being read', async () => {
  await startTexts('ja')
  const { playbook } = defaultPlaybook()
  const line = fakeLine({ playbook })
  const { events, state } = given(declared())
  line.load(events.map((event) => ({ ...event, stream: STREAM })))
  listen(line)
  showLeft(STREAM, state, indexPlaybook(playbook))
  await openIncident(STREAM)
  render(
    <MantineProvider>
      <IncidentGate needsEvents={false}>
        {(open) => (
          <>
            <h1>{open.state.title}</h1>
            <PanelHistory duty="none" events={open.events} />
          </>
        )}
      </IncidentGate>
      <CellHistoryDialog
        cell={{ service: 'none', asset: '*' }}
        state={state}
        playbook={indexPlaybook(playbook)}
        onClose={() => undefined}
      />
      <IncidentGate>{(open) => <p>記録 {open.events.length} 件</p>}</IncidentGate>
    </MantineProvider>
  )
  expect(screen.getByRole('heading', { name: state.title, hidden: true })).toBeTruthy()
  expect(screen.queryByText('まだ何も記録されていません。')).toBeNull()
  expect(screen.getAllByLabelText('読み込み中…')).toHaveLength(3)
  expect(screen.queryByText(/記録 \d+ 件/)).toBeNull()
  await act(readAgain)
  expect(screen.queryAllByLabelText('読み込み中…')).toHaveLength(0)
  expect(screen.getByText(`記録 ${events.length} 件`)).toBeTruthy()
})

test('the place of the chart is kept until it can be drawn, where there will be one', async () => {
  await startTexts('ja')
  const { playbook } = defaultPlaybook()
  const { state } = given(declared())
  const index = indexPlaybook(playbook)
  const withWork = { ...state, work: new Map([['w1', {} as WorkItem]]) }
  const placeFor = (shown: typeof state) => {
    showLeft(STREAM, shown, index)
    return render(<ChartPlace stream={STREAM} state={shown} events={[]} playbook={index} />).container.innerHTML
  }
  expect(placeFor(withWork)).toContain('aria-hidden')
  expect(placeFor(state)).toBe('')
})
