import { describe, expect, test } from 'vitest'
import type { CallOutcome } from '../../../shared/incident/call/call.ts'
import { callMessage } from '../../../shared/view/call-message.ts'
import { contactFlow } from '../../../shared/view/contact-flow.ts'
import { contactTree } from '../../../shared/view/contact-tree.ts'
import { nextCalls } from '../../../shared/view/next-calls.ts'
import { contact, peopleOf } from '../../helpers/contacts.ts'
import type { WatchDesk } from '../../helpers/watch-desk.ts'
import { caller, openDesk, shipped } from '../../helpers/watch-desk.ts'

const MINUTE = 60_000

function call(
  desk: WatchDesk,
  role: string,
  at: number,
  outcome: CallOutcome,
  to: Partial<{ deputy: string; contact: string; number: number; back: number }> = {}
): void {
  const slot = { role: to.deputy ?? role, contact: to.contact ?? '' }
  const callBackAt = to.back === undefined ? null : desk.start + to.back * MINUTE
  desk.act(
    'call.log',
    { role, slot, number: to.number ?? 0, outcome, callBackAt, seconds: null, note: '', paper: true },
    { by: caller, at }
  )
}

const queue = (desk: WatchDesk, minute: number) => nextCalls(desk.watched(), desk.start + minute * MINUTE)
const of = (desk: WatchDesk, minute: number, role: string) => queue(desk, minute).find((one) => one.role === role)

describe('the next call', () => {
  test('follows the flow of the type by its times, then the tree from its top', () => {
    const desk = openDesk({ type: 'H3', severity: 'SEV1' })
    const roles = queue(desk, 0).map((one) => one.role)
    expect(roles.slice(0, 4)).toEqual(['R-SE-H', 'R-SYS-WAL', 'R-EXEC', 'R-LG-H'])
    expect(roles).not.toContain('R-IC')
    expect(new Set(roles).size).toBe(roles.length)
    expect(queue(desk, 0).at(-1)?.reason).toBe('tree')
  })

  test('no answer: the next number, then the next deputy, then the parent, shown beforehand', () => {
    const people = peopleOf(contact('1', 'R-SYS-H'), contact('2', 'R-SYS-D1', { phones: ['mobile'] }))
    const desk = openDesk({ people })
    expect(of(desk, 0, 'R-SYS-H')).toMatchObject({
      slot: { role: 'R-SYS-H', contact: 'c-1' },
      number: 0,
      path: [
        { kind: 'number', number: 1 },
        { kind: 'deputy', slot: { role: 'R-SYS-D1', contact: 'c-2' } },
        { kind: 'deputy', slot: { role: 'R-SYS-D2', contact: '' } },
        { kind: 'parent', role: 'R-DUTY' }
      ]
    })
    call(desk, 'R-SYS-H', 1, 'noAnswer', { contact: 'c-1' })
    expect(of(desk, 1, 'R-SYS-H')).toMatchObject({ slot: { contact: 'c-1' }, number: 1 })
    call(desk, 'R-SYS-H', 2, 'wrongNumber', { contact: 'c-1', number: 1 })
    expect(of(desk, 2, 'R-SYS-H')).toMatchObject({ slot: { role: 'R-SYS-D1', contact: 'c-2' }, number: 0 })
    call(desk, 'R-SYS-H', 3, 'noAnswer', { deputy: 'R-SYS-D1', contact: 'c-2' })
    call(desk, 'R-SYS-H', 4, 'declined', { deputy: 'R-SYS-D2' })
    expect(of(desk, 4, 'R-SYS-H')).toBeUndefined()
  })

  test('while an answer is awaited there is nothing to call; when time is over the deputy is next', () => {
    const desk = openDesk()
    call(desk, 'R-SYS-H', 1, 'voicemail')
    expect(of(desk, 5.9, 'R-SYS-H')).toBeUndefined()
    expect(of(desk, 6, 'R-SYS-H')).toMatchObject({ slot: { role: 'R-SYS-D1' } })
  })

  test('who promised to call back and did not is called, once the time is over', () => {
    const desk = openDesk()
    call(desk, 'R-SYS-H', 1, 'willCallBack', { back: 4 })
    expect(of(desk, 3.9, 'R-SYS-H')).toBeUndefined()
    expect(of(desk, 4, 'R-SYS-H')).toMatchObject({ reason: 'callBack', slot: { role: 'R-SYS-H' } })
  })

  test('a taken call says by whom, until it is stale', () => {
    const desk = openDesk()
    desk.act('call.take', { role: 'R-SYS-H', slot: { role: 'R-SYS-H', contact: '' }, number: 0 }, { by: caller, at: 1 })
    expect(of(desk, 2, 'R-SYS-H')?.takenBy?.by.person).toBe(caller.person)
    expect(of(desk, 12, 'R-SYS-H')?.takenBy).toBeNull()
  })

  test('whoever is away is left out; whom an escalation waits for stands first', () => {
    const people = peopleOf(contact('1', 'R-SYS-H', { absences: [{ from: '2026-03-01', to: '2026-03-01' }] }))
    const desk = openDesk({ people })
    expect(of(desk, 0, 'R-SYS-H')).toMatchObject({ slot: { role: 'R-SYS-D1' } })
    desk.act('halt.regrade', { severity: 'SEV1', reason: '拡大' }, { at: 1 })
    desk.run(1)
    expect(
      queue(desk, 1)
        .slice(0, 7)
        .every((one) => one.reason === 'escalation')
    ).toBe(true)
    expect(queue(desk, 1)[0]).toMatchObject({ role: 'R-CEO', escalation: expect.stringMatching(/^ER-10:/) })
  })
})

describe('the tree', () => {
  const node = (desk: WatchDesk, role: string, minute = 30) =>
    contactTree(desk.watched(), desk.start + minute * MINUTE).nodes.find((one) => one.role === role)

  test('each role stands in it once, the root first', () => {
    const { nodes, figures } = contactTree(openDesk().watched(), 0)
    expect(nodes[0]).toMatchObject({ role: 'R-DUTY', status: 'root', depth: 0 })
    expect(new Set(nodes.map((one) => one.role)).size).toBe(nodes.length)
    expect(figures).toMatchObject({ roles: nodes.length - 1, reached: 1, confirmed: 1, allConfirmedAfter: null })
    expect(nodes.find((one) => one.role === 'R-IC')?.status).toBe('present')
  })

  test('every status, from the calls', () => {
    const desk = openDesk()
    const outcomes = ['noAnswer', 'voicemail', 'reached', 'confirmed', 'willCallBack'] as const
    const roles = ['R-LG-H', 'R-SYS-H', 'R-SE-H', 'R-CS-H', 'R-PR-H']
    for (const [index, role] of roles.entries()) call(desk, role, 1, outcomes[index] as CallOutcome)
    expect(roles.map((role) => node(desk, role, 2)?.status)).toEqual([
      'noAnswer',
      'leftWord',
      'reached',
      'confirmed',
      'callBack'
    ])
    expect(node(desk, 'R-FIN', 2)?.status).toBe('notCalled')
    call(desk, 'R-FIN', 3, 'declined')
    expect(node(desk, 'R-FIN', 3)?.status).toBe('unreachable')
    desk.act('call.appoint', { role: 'R-FIN', person: '林 愛', reason: '不在' })
    expect(node(desk, 'R-FIN', 4)).toMatchObject({ status: 'acting', actingPerson: '林 愛' })
  })

  test('says who holds up whose branch, which is cut off, and who takes it over', () => {
    const desk = openDesk()
    call(desk, 'R-SE-H', 1, 'noAnswer')
    call(desk, 'R-SE-H', 2, 'confirmed', { deputy: 'R-SE-D1' })
    call(desk, 'R-SYS-H', 1, 'noAnswer')
    call(desk, 'R-SYS-H', 2, 'noAnswer', { deputy: 'R-SYS-D1' })
    call(desk, 'R-SYS-H', 3, 'noAnswer', { deputy: 'R-SYS-D2' })
    const { figures } = contactTree(desk.watched(), desk.start + 4 * MINUTE)
    expect(node(desk, 'R-SE-H')).toMatchObject({ status: 'confirmed', deputy: 'R-SE-D1' })
    expect(figures.cut).toEqual([
      { role: 'R-SYS-H', waiting: ['R-SYS-ENG', 'R-SYS-WAL', 'R-SYS-INF'], takenOverBy: 'R-DUTY', settled: false }
    ])
    expect(figures.holdingUp[0]).toMatchObject({ role: 'R-SYS-H', takenOverBy: 'R-DUTY' })
    desk.act('call.cover', { role: 'R-SYS-H', by: 'R-SE-H', reason: '全員不通' })
    expect(node(desk, 'R-SYS-H')?.status).toBe('takenOver')
    expect(contactTree(desk.watched(), desk.now).figures.cut).toMatchObject([{ takenOverBy: 'R-SE-H', settled: true }])
  })

  test('counts to the last confirmation', () => {
    const desk = openDesk()
    for (const { role } of contactTree(desk.watched(), desk.now).nodes.slice(1)) call(desk, role, 9, 'confirmed')
    expect(contactTree(desk.watched(), desk.now).figures).toMatchObject({
      reachedPercent: 100,
      allConfirmedAfter: 9 * MINUTE
    })
  })
})

test('the flow of the type ticks as calls are logged; a commander who came forward needs no call', () => {
  const desk = openDesk()
  call(desk, 'R-SYS-H', 2, 'confirmed')
  const flow = contactFlow(desk.watched(), desk.start + 6 * MINUTE)
  expect(flow.map((step) => [step.to, step.clock])).toEqual([
    ['R-SYS-H', 'none'],
    ['R-IC', 'none'],
    ['R-SE-H', 'late'],
    ['R-PR-H', 'soon'],
    ['R-CS-H', 'soon'],
    ['R-LG-H', 'soon'],
    ['R-EXEC', 'soon'],
    ['X-FSA', 'later']
  ])
})

test('the message has five points and no more, in the language of whoever is called, with the drill mark in drills', () => {
  const desk = openDesk()
  const setting = { timeZone: 'Asia/Tokyo' }
  const unsaid = callMessage(desk.state(), shipped, 'en', 'R-PR-H', setting)
  expect(unsaid.points[3]?.value).toBe('not known yet')
  const full = { ja: '会議室A', en: 'Room A' }
  desk.act('fact.set', { facts: [{ field: 'join', value: { kind: 'text', full, short: null } }] })
  const ja = callMessage(desk.state(), shipped, 'ja', 'R-PR-H', setting)
  expect(ja.points.map((point) => point.value)).toEqual([
    'システム障害による緊急停止',
    'SEV2 重大',
    '2026-03-01 09:00 JST',
    '会議室A',
    '第一報の準備'
  ])
  expect(ja.drill).toBeNull()
  const en = callMessage({ ...desk.state(), drill: true }, shipped, 'en', 'R-PR-H', setting)
  expect(en.text.split('\n')).toHaveLength(7)
  expect(en.text).toMatch(/^\[DRILL\]/)
  expect(en.points[3]?.value).toBe('Room A')
})
