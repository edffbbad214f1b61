import { describe, expect, test } from 'vitest'
import type { NewEvent } from '../../../../shared/event/envelope.ts'
import { sendingFacts } from '../../../../shared/incident/sending/facts.ts'
import type { Sending } from '../../../../shared/incident/sending/sending.ts'
import { sendingStatuses } from '../../../../shared/incident/sending/sending.ts'
import { countsOf, handled, percentOf } from '../../../../shared/view/outbox/mailing.ts'
import { awaitedAct, commandOf, needsReason, sendingActs } from '../../../../shared/view/outbox/sending-acts.ts'
import { sendingHistory } from '../../../../shared/view/outbox/sending-history.ts'
import {
  countSendings,
  groupOf,
  outboxFilters,
  sendingRows,
  shownSendings
} from '../../../../shared/view/outbox/sending-rows.ts'
import { declared, given, stated, step } from '../../../helpers/given.ts'

const brief = (department: string) =>
  step('brief.send', { department, connector: 'k1', via: `${department} の Slack`, timeZone: 'Asia/Tokyo' })
const departments = ['legal', 'pr', 'system', 'support', 'security', 'command']
const queued = [declared(), ...departments.map(brief)]
const made = [...given(...queued).state.sendings.values()]
const to = (department: string) => made.find((one) => one.department === department) as Sending
const fact = (event: NewEvent) => stated(event)
const lost = { code: 'answer-lost', params: {} } as const
const away = { code: 'unreachable', params: { host: 'hooks.example.com' } } as const
const counts = { all: 10, sent: 6, refused: 1, unknown: 2 }

const night = given(
  ...queued,
  fact(sendingFacts.delivered(to('legal'), '', null)),
  fact(sendingFacts.doubted(to('pr'), lost, null)),
  fact(sendingFacts.delayed(to('system'), away, null)),
  fact(sendingFacts.held(to('support'), 'stale')),
  fact(sendingFacts.delivered(to('security'), '', counts))
)
const rows = sendingRows(night.state.sendings)
const order = rows.map(({ sending }) => sending.department)

describe('the list of the outbox', () => {
  test('begins with what needs a person, the longest wait first, and ends with what is over', () => {
    expect(order).toEqual(['pr', 'support', 'security', 'command', 'system', 'legal'])
    expect(rows.map(({ group }) => group)).toEqual(['person', 'person', 'person', 'moving', 'moving', 'over'])
  })

  test('shows the newest first of what is over', () => {
    const over = given(
      ...queued,
      fact(sendingFacts.delivered(to('legal'), '', null)),
      fact(sendingFacts.delivered(to('pr'), '', null))
    )
    const last = sendingRows(over.state.sendings).filter(({ group }) => group === 'over')
    expect(last.map(({ sending }) => sending.department)).toEqual(['pr', 'legal'])
  })

  test('a mailing that arrived, but for recipients of whom nothing is known, still needs a person', () => {
    expect(groupOf({ status: 'delivered', counts })).toBe('person')
    expect(groupOf({ status: 'delivered', counts: { ...counts, unknown: 0 } })).toBe('over')
  })

  test('is counted by each filter, which leaves that many', () => {
    const figures = countSendings(rows)
    expect(figures).toEqual({ all: 6, person: 3, moving: 2, over: 1, blocked: 0 })
    for (const filter of outboxFilters) {
      expect(shownSendings(rows, { filter, search: '' }, () => '')).toHaveLength(figures[filter])
    }
  })

  test('is searched by the words that it shows, whatever their width', () => {
    const shown = shownSendings(rows, { filter: 'all', search: 'SLACK legal' }, ({ via }) => via)
    expect(shown.map(({ sending }) => sending.department)).toEqual(['legal'])
  })

  test('counts what a drill kept back', () => {
    const drill = given(...queued, fact(sendingFacts.blocked(to('legal'))))
    expect(countSendings(sendingRows(drill.state.sendings)).blocked).toBe(1)
  })
})

describe('what may be decided', () => {
  test('waits by the way that a sending stands', () => {
    const awaited = sendingStatuses.map((status) => [status, awaitedAct({ status })] as const)
    expect(awaited.filter(([, act]) => act !== null)).toEqual([
      ['held', 'release'],
      ['failed', 'retry'],
      ['unknown', 'confirm']
    ])
  })

  test('needs its reason where something is given up, or where only a person knows', () => {
    const needing = (status: Sending['status']) => sendingActs.filter((act) => needsReason(act, { status }))
    expect(needing('waiting')).toEqual(['confirm', 'cancel'])
    expect(needing('unknown')).toEqual(['retry', 'confirm', 'cancel'])
  })

  test('each is a command about the sending', () => {
    expect(sendingActs.map((act) => commandOf(act, 's1', 'r').name)).toEqual([
      'sending.release',
      'sending.retry',
      'sending.confirm',
      'sending.hold',
      'sending.cancel'
    ])
  })
})

describe('a mailing', () => {
  test('is as far as it dealt with its recipients, and never further than all of them', () => {
    expect(handled(counts)).toBe(9)
    expect(percentOf(counts)).toBe(90)
    expect(percentOf({ ...counts, sent: 99 })).toBe(100)
    expect(percentOf({ all: 0, sent: 0, refused: 0, unknown: 0 })).toBe(100)
  })

  test('that moves is as far as the host says, one that stands as the log says', () => {
    const progress = { sending: 's', attempts: 1, nextAt: null, counts, perMinute: 60, leftMs: 1000 }
    const older = { all: 10, sent: 1, refused: 0, unknown: 0 }
    const of = (status: Sending['status']) => countsOf({ ...to('legal'), status, counts: older }, progress)
    expect(of('sending')).toBe(counts)
    expect(of('failed')).toBe(older)
    expect(countsOf({ ...to('legal'), counts: null }, undefined)).toBeNull()
  })
})

test('the history of a sending is its own events, the newest first', () => {
  const types = sendingHistory(night.events, to('pr').id).map(({ type }) => type)
  expect(types).toEqual(['sending.doubted', 'sending.queued'])
})
