import { expect, test } from 'vitest'
import { shownGroups, workDesk } from '../../../../shared/view/recovery/work-desk.ts'
import type { CommandData } from '../../../../shared/incident/commands.ts'
import type { Step } from '../../../helpers/given.ts'
import { declared, given, minutes, step } from '../../../helpers/given.ts'

const add = (at: number, title: string, change: Partial<CommandData<'work.add'>> = {}) =>
  step(
    'work.add',
    { title, stream: { kind: 'service', id: 'spot' }, owner: null, start: null, end: null, amount: null, ...change },
    { at }
  )
const deskOf = (steps: readonly Step[], at: number) => workDesk(given(declared(), ...steps).state, minutes(at))
const idOf = (steps: readonly Step[], title: string) =>
  [...given(declared(), ...steps).state.work.values()].find((work) => work.title === title)?.id ?? ''
const rows = (steps: readonly Step[], at: number) =>
  deskOf(steps, at).groups.flatMap((group) => group.rows.map(({ work, status }) => `${work.title} ${status}`))

const base = [
  add(2, '復元', { end: minutes(30) }),
  add(3, '照合', { amount: { done: 1, of: 4 }, owner: { kind: 'person', name: '山田 剛' } }),
  add(4, '待機系の起動')
]

test('work stands by what wants somebody: held up, late, under way, not begun, over', () => {
  const block = step('work.block', { work: idOf(base, '待機系の起動'), on: '鍵の管理者', reason: '' }, { at: 10 })
  const finish = step('work.finish', { work: idOf(base, '照合'), note: '' }, { at: 12 })
  expect(rows(base, 20)).toEqual(['照合 running', '復元 waiting', '待機系の起動 waiting'])
  expect(rows([...base, block, finish], 31)).toEqual(['待機系の起動 blocked', '復元 late', '照合 finished'])
})

test('the share of a stream is the mean of its work, without what was dropped', () => {
  expect(deskOf(base, 20).groups[0]?.share).toBeCloseTo(0.25 / 3)
  const drop = step('work.drop', { work: idOf(base, '復元'), reason: '不要' }, { at: 12 })
  expect(deskOf([...base, drop], 20).groups[0]?.share).toBeCloseTo(0.125)
  expect(deskOf([...base, drop], 20).counts).toMatchObject({ dropped: 1, running: 1, waiting: 1 })
})

test('streams that are spelled alike are one', () => {
  const system = (id: string) => ({ stream: { kind: 'system', id } as const })
  expect(deskOf([add(2, 'a', system('Market Data')), add(3, 'b', system('market  data'))], 5).groups).toHaveLength(1)
})

test('the list is narrowed by what is wanted and by what is typed', () => {
  const { groups } = deskOf(base, 31)
  const titles = (...args: [Parameters<typeof shownGroups>[1], string]) =>
    shownGroups(groups, ...args).flatMap((group) => group.rows.map(({ work }) => work.title))
  expect(titles('wanting', '')).toEqual(['復元'])
  expect(titles('open', '山田')).toEqual(['照合'])
  expect(titles('all', 'どこにもない')).toEqual([])
})

test('a vendor who is silent although it is urgent stands first, and a promised word is kept', () => {
  const engage = (at: number, vendor: string, topPriority: boolean) =>
    step('vendor.engage', { vendor, task: '', caseNumber: '', topPriority }, { at })
  const steps = [engage(5, '乙社', false), engage(6, '甲社', true)]
  const desk = deskOf(steps, 30)
  expect(desk.vendors.map(({ engagement, silentSince }) => [engagement.vendor, silentSince])).toEqual([
    ['甲社', minutes(6)],
    ['乙社', null]
  ])
  const hear = step(
    'vendor.hear',
    { engagement: desk.vendors[0]?.engagement.id ?? '', text: '調査中', nextAt: minutes(60) },
    { at: 20 }
  )
  const [first] = deskOf([...steps, hear], 30).vendors
  expect(first).toMatchObject({ silentSince: null, nextAt: minutes(60), last: { value: { text: '調査中' } } })
})
