import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { DebriefScreen } from '../../../renderer/screens/debrief/debrief-screen.tsx'
import { injectEvents } from '../../../shared/incident/inject/events.ts'
import { writerOf } from '../../../shared/incident/noun.ts'
import { drillScenario } from '../../helpers/given-drills.ts'
import { openDrill } from '../drill/open-drill.tsx'
import { openScreen } from '../timeline/open-screen.tsx'
import { matsumoto } from '../../helpers/people.ts'

const write = writerOf(injectEvents)
const released = write('inject.released', { inject: 'DR-01.1', by: 'clock' })
const open = () => openDrill((props) => <DebriefScreen {...props} />, { scenario: drillScenario, after: [released] })

describe('the debriefing of a drill', () => {
  test('shows what stands so far, part by part, and says that the drill goes on', async () => {
    await open()
    const total = screen.getByRole('region', { name: '総合' })
    expect(within(total).getByText('途中経過(判定が済んだ分)')).toBeTruthy()
    for (const part of ['状況付与', '合格基準', '連絡網', 'チェックリスト', '告知']) {
      expect(within(total).getByText(part)).toBeTruthy()
    }
    const injects = screen.getByRole('region', { name: '状況付与ごとの対応' })
    expect(within(injects).getAllByRole('row')).toHaveLength(1 + drillScenario.injects.length)
    expect(within(injects).getAllByText('実施待ち').length).toBeGreaterThan(0)
  })

  test('takes an evaluator’s mark beside the grade, and takes it back', async () => {
    const { line, stream } = await open()
    const user = userEvent.setup()
    const objectives = screen.getByRole('region', { name: '目標' })
    await user.click(within(objectives).getAllByRole('button', { name: /^所見/ })[0] as HTMLElement)
    const dialog = await screen.findByRole('dialog')
    await user.click(within(dialog).getByRole('radio', { name: '一部達成' }))
    await user.type(within(dialog).getByLabelText('所見(任意)'), '記録が遅い')
    await user.click(within(dialog).getByRole('button', { name: '記録する' }))
    expect(await within(objectives).findByText(`評価者 ${matsumoto.person}:一部達成`)).toBeTruthy()
    expect(within(objectives).getByText(/記録が遅い/)).toBeTruthy()
    expect(line.eventsOf(stream).at(-1)?.type).toBe('debrief.marked')
    await user.click(within(objectives).getByRole('button', { name: /^所見を取り消す/ }))
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: '所見を取り消す' }))
    await waitFor(() => expect(within(objectives).queryByText(/記録が遅い/)).toBeNull())
  })

  test('draws the expected against the actual, and gives it as a table', async () => {
    await open()
    const user = userEvent.setup()
    await user.click(screen.getByRole('button', { name: '予定と実際' }))
    expect(screen.getByRole('img', { name: /予定・付与・目標・正しい行動/ })).toBeTruthy()
    await user.click(screen.getByRole('button', { name: '表で見る' }))
    expect(screen.getAllByRole('row')).toHaveLength(1 + drillScenario.injects.length)
    expect(screen.getByRole('rowheader', { name: 'DR-01.2' })).toBeTruthy()
  })

  test('takes words of the hot wash, asks for a change of the playbook, and settles it', async () => {
    const { line, stream } = await open()
    const user = userEvent.setup()
    await user.click(screen.getByRole('button', { name: '振り返り' }))
    const [first] = screen.getAllByPlaceholderText('発言')
    await user.type(first as HTMLElement, '停止が早かった{Enter}')
    expect(await screen.findByRole('button', { name: /^発言を取り下げる/ })).toBeTruthy()
    await user.click(screen.getByRole('button', { name: '改善案を出す' }))
    const dialog = await screen.findByRole('dialog')
    await user.type(within(dialog).getByLabelText(/^改善案/), '代行を先に呼ぶ')
    await user.click(within(dialog).getByRole('button', { name: '記録する' }))
    expect(await screen.findByText('検討中')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: /^採用する/ }))
    expect(await screen.findByText('採用')).toBeTruthy()
    expect(
      line
        .eventsOf(stream)
        .map(({ type }) => type)
        .slice(-3)
    ).toEqual(['debrief.voiced', 'debrief.proposed', 'debrief.settled'])
  })

  test('says when there is nothing to compare with, and offers the real case behind the scenario', async () => {
    await open()
    await userEvent.setup().click(screen.getByRole('button', { name: '比較' }))
    expect(await screen.findByText(/比べる相手がまだありません/)).toBeTruthy()
    expect(screen.getByRole('button', { name: '実際の事例を開いて比べる' })).toBeTruthy()
  })

  test('holds nothing against whoever runs the guided drill but its injects', async () => {
    await openDrill((props) => <DebriefScreen {...props} />)
    expect(screen.getByRole('region', { name: '目標' })).toBeTruthy()
    expect(screen.queryByRole('region', { name: '15の指標' })).toBeNull()
    expect(screen.queryByRole('region', { name: 'チェックリスト' })).toBeNull()
  })

  test('has nothing for an incident that is no drill of a scenario', async () => {
    await openScreen((props) => <DebriefScreen {...props} />, matsumoto)
    expect(screen.getByText('シナリオに沿った訓練だけに評価があります。')).toBeTruthy()
  })
})
