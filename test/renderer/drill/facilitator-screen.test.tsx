import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { FacilitatorScreen } from '../../../renderer/screens/facilitator/facilitator-screen.tsx'
import { Toasts } from '../../../renderer/frame/toasts.tsx'
import { openState, openScreen } from '../timeline/open-screen.tsx'
import { openDrill, written } from './open-drill.tsx'

const show = (open: Parameters<typeof FacilitatorScreen>[0]) => (
  <>
    <FacilitatorScreen {...open} />
    <Toasts />
  </>
)
const openDesk = (begun: Parameters<typeof openDrill>[1] = {}) => openDrill(show, begun)
const group = (name: string) => screen.getByRole('region', { name })
const pane = () => screen.getByRole('region', { name: /^状況付与 / })
const exercise = () => openState().exercise

describe('the desk of the facilitator', () => {
  test('says that whoever uses this console can open it, and who leads', async () => {
    await openDesk()
    expect(screen.getByText(/この端末を使う人なら誰でも開けます/)).toBeTruthy()
    expect(screen.getByText('進行役: 松本 彩(あなた)')).toBeTruthy()
  })

  test('shows what comes with the time to go, and what is chosen with what it expects', async () => {
    await openDesk()
    const rows = within(group('これから')).getAllByRole('button')
    expect(rows).toHaveLength(3)
    expect(rows[1]?.textContent).toMatch(/あと 00:19:5\d/)
    expect(pane().textContent).toContain('現物を停止にし、システム責任者を呼び出す')
  })

  test('an inject is released at a key, and what the room made of it is shown', async () => {
    const { user, enter } = await openDesk()
    await user.keyboard('r')
    expect(exercise()?.injects.get('GUIDED-10.1')?.status).toBe('released')
    const [out] = within(group('済み')).getAllByRole('button')
    expect(out?.textContent).toContain('未確認')
    await enter(written('inject.seen', { inject: 'GUIDED-10.1' }))
    expect(within(group('済み')).getByRole('button').textContent).toContain('松本 彩が確認')
  })

  test('what is out can be looked at alone, with how much of it nobody has seen', async () => {
    const { user } = await openDesk()
    await user.keyboard('r')
    await user.click(screen.getByRole('button', { name: /^済み 1 · 未確認 1/ }))
    expect(screen.queryByRole('region', { name: 'これから' })).toBeNull()
    expect(within(group('済み')).getAllByRole('button')).toHaveLength(1)
  })

  test('an inject is held with or without a reason, and let go on', async () => {
    const { user } = await openDesk()
    await user.keyboard('jh')
    await user.type(await screen.findByRole('textbox', { name: '理由' }), '早すぎる{Enter}')
    expect(exercise()?.injects.get('GUIDED-10.2')?.status).toBe('held')
    expect(pane().textContent).toContain('保留の理由: 早すぎる')
    await user.keyboard('h')
    expect(exercise()?.injects.get('GUIDED-10.2')?.status).toBe('waiting')
  })

  test('the text of an inject is changed while it waits, and the first wording stays', async () => {
    const { user } = await openDesk()
    await user.keyboard('jc')
    const field = await screen.findByRole('textbox', { name: '内容(日本語)' })
    await user.clear(field)
    await user.type(field, '投稿が止まらない')
    await user.click(screen.getByRole('button', { name: '保存' }))
    expect(exercise()?.injects.get('GUIDED-10.2')?.inject.text.ja).toBe('投稿が止まらない')
    expect(pane().textContent).toContain('変更前の文面')
    expect(within(group('これから')).getByText('変更あり')).toBeTruthy()
  })

  test('one is skipped, and says by whom', async () => {
    const { user } = await openDesk()
    await user.keyboard('jx')
    await user.click(await screen.findByRole('button', { name: '見送る' }))
    expect(within(group('見送り')).getAllByRole('button')).toHaveLength(1)
  })

  test('an improvised inject goes out at once, in both languages', async () => {
    const { user } = await openDesk()
    await user.keyboard('i')
    const send = await screen.findByRole('button', { name: '出す' })
    expect(screen.getByText('内容を入力してください')).toBeTruthy()
    await user.type(screen.getByRole('textbox', { name: '内容(日本語)' }), '記者が来ています')
    await user.type(screen.getByRole('textbox', { name: /^発信者の名前/ }), '受付')
    await user.click(send)
    const improvised = [...(exercise()?.injects.values() ?? [])].find((run) => run.improvised)
    expect(improvised?.status).toBe('released')
    expect(improvised?.inject.text).toEqual({ ja: '記者が来ています', en: '記者が来ています' })
    expect(within(group('済み')).getByText('即興')).toBeTruthy()
  })

  test('the clock is paused with a reason, goes on, and changes its pace by keys and by clicks', async () => {
    const { user } = await openDesk()
    await user.keyboard('p')
    await user.type(await screen.findByRole('textbox', { name: '理由' }), '説明のため{Enter}')
    expect(exercise()?.paused?.value.reason).toBe('説明のため')
    expect(screen.getByRole('group', { name: '訓練の時計' }).textContent).toContain('一時停止中')
    await user.keyboard('p')
    expect(exercise()?.paused).toBeUndefined()
    await user.keyboard('+')
    expect(exercise()?.clock.pace).toBe(2)
    await user.click(within(screen.getByRole('group', { name: '速さ' })).getByRole('button', { name: '30倍' }))
    expect(exercise()?.clock.pace).toBe(30)
    await user.keyboard('-')
    expect(exercise()?.clock.pace).toBe(20)
  })

  test('it jumps to the next inject', async () => {
    const { user } = await openDesk()
    const before = exercise()?.clock.spans.length ?? 0
    await user.keyboard('n')
    expect(exercise()?.clock.spans.length).toBe(before + 1)
  })

  test('notes and tagged moments are kept beside it', async () => {
    const { user } = await openDesk()
    await user.keyboard('m')
    await user.type(await screen.findByRole('textbox', { name: 'メモ' }), '広報が迷っている{Enter}')
    expect(within(group('進行役のメモ(参加者には表示しません)')).getByText(/広報が迷っている/)).toBeTruthy()
    await user.keyboard('t')
    await user.type(await screen.findByRole('textbox', { name: '見たこと' }), '復唱できた')
    await user.click(screen.getByRole('button', { name: '保存' }))
    expect(group('場面の印').textContent).toContain('良い')
    expect(group('場面の印').textContent).toContain('復唱できた')
  })

  test('the drill is ended with a reason, and nothing can be released any more', async () => {
    const { user } = await openDesk()
    await user.keyboard('e')
    await user.type(await screen.findByRole('textbox', { name: '理由' }), '時間になった{Enter}')
    expect(exercise()?.ended?.value).toBe('時間になった')
    await user.click(within(pane()).getByRole('button', { name: /今すぐ出す/ }))
    expect(await screen.findByText('この訓練は終了しています。')).toBeTruthy()
    expect(exercise()?.injects.get('GUIDED-10.1')?.status).toBe('waiting')
  })

  test('whoever does not lead it takes the lead first, with a reason', async () => {
    const { user } = await openDesk({ facilitator: '佐藤 健' })
    await user.keyboard('r')
    expect(exercise()?.injects.get('GUIDED-10.1')?.status).toBe('waiting')
    await user.click(screen.getByRole('button', { name: '進行役を引き継ぐ' }))
    await user.type(await screen.findByRole('textbox', { name: '理由' }), '交代{Enter}')
    expect(screen.getByText('進行役: 松本 彩(あなた)')).toBeTruthy()
  })

  test('a branch is asked of the host at the moment that was typed', async () => {
    const { user, line, stream } = await openDesk()
    await user.keyboard('b')
    const at = await screen.findByRole('textbox', { name: '分岐する時刻(開始から)' })
    await user.clear(at)
    await user.type(at, '99:00:00')
    expect(screen.getByText(/までの時刻を入力してください/)).toBeTruthy()
    await user.clear(at)
    await user.type(at, '0:00')
    await user.click(screen.getByRole('button', { name: '分岐を作る' }))
    expect(line.asked.find(({ name }) => name === 'drill.branch')?.input).toMatchObject({
      stream,
      at: exercise()?.beganAt
    })
  })
})

test('an incident without a run sheet says so and leads to the drills', async () => {
  await openScreen(show)
  expect(screen.getByRole('heading', { level: 1, name: 'この案件には進行表がありません' })).toBeTruthy()
  expect(screen.getByRole('button', { name: '訓練の画面へ' })).toBeTruthy()
})
