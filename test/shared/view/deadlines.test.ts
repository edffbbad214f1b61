import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { deadlineStandings } from '../../../shared/incident/deadline/standing.ts'
import type { DeadlineRow } from '../../../shared/view/deadlines.ts'
import {
  countLate,
  deadlineHistory,
  deadlineRows,
  filterDeadlines,
  lastChange,
  limitLines,
  nextDeadline,
  rowsAt,
  sectionsOf
} from '../../../shared/view/deadlines.ts'
import type { Step } from '../../helpers/given.ts'
import { declared, given, minutes, playbook, step } from '../../helpers/given.ts'
import { after, anchored, DAY, sent, sentReport, switchOn } from '../../helpers/given-deadlines.ts'
import { incidentAbout } from '../../helpers/laptops.ts'
import { fold } from '../../../shared/incident/fold.ts'
import { emptyIncident } from '../../../shared/incident/state.ts'
import { compareEvents } from '../../../shared/event/envelope.ts'
import { ito } from '../../helpers/people.ts'

const aware = anchored('JP-FSA-1', 'awareness', 0)
const state = (...steps: readonly Step[]) => given(declared(), aware, ...steps).state
const rowIn = (rows: readonly DeadlineRow[], key: string) => {
  const found = rows.find((row) => row.key === key)
  if (!found) throw new Error(`no ${key}`)
  return found
}
const rows = (minute: number, ...steps: readonly Step[]) => deadlineRows(state(...steps), playbook, minutes(minute))

describe('reports in their order', () => {
  test('what is late stands first, the longest first, then what runs out first, then what waits', () => {
    const at61 = rows(61, switchOn('EU-NIS2-1'))
    expect(at61[0]).toMatchObject({ clock: 'late', percent: 100 })
    const order = at61.map(({ clock }) => clock)
    expect(order).toEqual(
      [...order].toSorted(
        (a, b) =>
          ['late', 'running', 'open', 'waiting', 'info', 'sent', 'waived', 'off'].indexOf(a) -
          ['late', 'running', 'open', 'waiting', 'info', 'sent', 'waived', 'off'].indexOf(b)
      )
    )
    const timed = at61.filter(({ clock }) => clock === 'running').map(({ due }) => due?.at ?? 0)
    expect(timed).toEqual(timed.toSorted((a, b) => a - b))
  })

  test('a report is late from its time on, and its share is whole', () => {
    expect(rowIn(rows(30), 'JP-FSA-1')).toMatchObject({ clock: 'running', percent: 50 })
    expect(rowIn(rows(59.99), 'JP-FSA-1')).toMatchObject({ clock: 'running', percent: 99 })
    expect(rowIn(rows(60), 'JP-FSA-1')).toMatchObject({ clock: 'late', percent: 100 })
    const { state: now } = given(declared(), aware)
    expect(countLate(deadlineStandings(now, playbook), minutes(60))).toBeGreaterThan(0)
  })

  test('before an act time runs since it became known', () => {
    const planned = anchored('JP-COMP-1', 'beforeCompensation', 110, { at: 10 })
    expect(rowIn(rows(60, planned), 'JP-COMP-1')).toMatchObject({ clock: 'running', percent: 50 })
  })

  test('what was sent says whether in time', () => {
    expect(rowIn(rows(90, sent('JP-FSA-1', { at: 50 })), 'JP-FSA-1')).toMatchObject({
      clock: 'sent',
      percent: null,
      sentLate: null
    })
    expect(rowIn(rows(90, sent('JP-FSA-1', { at: 75 })), 'JP-FSA-1').sentLate).toBe(15 * 60_000)
  })

  test('with no time set by anybody it is open, and never late', () => {
    const noTime = step(
      'deadline.edit',
      { deadline: 'JP-FSA-1', change: { targetMinutes: null }, reason: '社内目標なし' },
      { by: ito }
    )
    expect(rowIn(rows(900, noTime), 'JP-FSA-1')).toMatchObject({ clock: 'open', percent: null })
  })

  test('the next one is the most urgent, and nothing where nothing has a time', () => {
    const now = state()
    expect(nextDeadline(now, playbook, minutes(1))?.clock).toBe('running')
    expect(nextDeadline(now, playbook, minutes(70))?.clock).toBe('late')
    const waived = playbook.playbook.regulatorDeadlines.map(({ id }) =>
      step('deadline.waive', { deadline: id, reason: '訓練' }, { by: ito })
    )
    expect(nextDeadline(state(...waived), playbook, minutes(70))).toBeNull()
  })
})

describe('what is listed', () => {
  test('each filter takes its own, and nothing is lost', () => {
    const all = rows(61, sent('JP-JVCEA-1', { at: 20 }))
    const parts = (['active', 'done', 'off'] as const).flatMap((filter) => filterDeadlines(all, filter))
    expect(new Set(parts.map(({ key }) => key))).toEqual(new Set(all.map(({ key }) => key)))
    expect(parts).toHaveLength(all.length)
    expect(filterDeadlines(all, 'late').every(({ clock }) => clock === 'late')).toBe(true)
    expect(filterDeadlines(all, 'done').map(({ key }) => key)).toEqual(['JP-JVCEA-1'])
    expect(filterDeadlines(all, 'all')).toHaveLength(30)
  })

  test('a search takes every word, however it is typed', () => {
    const all = rows(1)
    const found = filterDeadlines(all, 'all', 'ｄｏｒａ 当局', (row) => `${row.id} ${row.rule.authority.ja}`)
    expect(found.map(({ id }) => id)).toEqual(['EU-DORA-1', 'EU-DORA-2', 'EU-DORA-3'])
  })

  test('what runs stands together over all laws, what only waits by its jurisdiction', () => {
    const both = rows(10, switchOn('SG-MAS-1'), switchOn('EU-NIS2-1'), sent('JP-FSA-1'))
    const sections = sectionsOf(both)
    expect(sections[0]?.id).toBe('pressing')
    expect(new Set(sections[0]?.rows.map(({ rule }) => rule.jurisdiction))).toEqual(new Set(['JP', 'SG', 'EU']))
    expect(sections[1]?.id).toBe('JP')
    expect(sections.flatMap((section) => section.rows)).toHaveLength(both.length)
    expect(sectionsOf(filterDeadlines(both, 'off'))[0]?.id).toBe('JP')
  })
})

describe('how the time is counted', () => {
  test('a limit whose anchor has not happened is told too', () => {
    const now = state(switchOn('EU-DORA-1'))
    const lines = limitLines(after('EU-DORA-1', aware, switchOn('EU-DORA-1')), now, playbook)
    expect(lines).toMatchObject([
      { by: 'law', from: 'classifiedMajor', anchor: null, limit: null, holds: false },
      { by: 'outer', from: 'awareness', anchor: { by: 'log' }, holds: true }
    ])
  })

  test('for a clock that is off the anchors are told and no end', () => {
    const lines = limitLines(after('SG-MAS-1', aware), state(), playbook)
    expect(lines).toMatchObject([{ by: 'law', anchor: { by: 'log' }, limit: null }])
    const second = deadlineStandings(state(), playbook).find(({ part }) => part === 'followUp')!
    expect(limitLines(second, state(), playbook)).toMatchObject([{ span: { amount: 30, unit: 'days' }, anchor: null }])
    expect(limitLines(after('JP-COMP-1'), state(), playbook)).toMatchObject([{ by: 'act', span: null }])
  })

  test('an anchor that is the sending of the report before is found', () => {
    const before = sent('EU-DORA-1', { at: 30 })
    const lines = limitLines(after('EU-DORA-2', aware, before), state(before), playbook)
    expect(lines[0]).toMatchObject({ anchor: { by: 'report', at: minutes(30) } })
  })
})

test('the history holds what is about a report and nothing else, the newest first', () => {
  const { events } = given(
    declared(),
    aware,
    switchOn('EU-DORA-1'),
    step('signal.report', { fact: { kind: 'clockStart', deadline: 'JP-FSA-1' } }),
    step('deadline.send', sentReport('JP-FSA-1'))
  )
  expect(deadlineHistory(events, 'JP-FSA-1').map(({ type }) => type)).toEqual([
    'deadline.sent',
    'signal.reported',
    'deadline.anchored'
  ])
})

describe('over incidents that many people ran', () => {
  test('what is due is the earliest limit, runs and is sent are apart, and nothing that is off alarms', () => {
    fc.assert(
      fc.property(incidentAbout('deadline'), fc.integer({ min: 0, max: 60 * DAY }), (events, minute) => {
        const now = fold(emptyIncident, events.toSorted(compareEvents))
        for (const row of deadlineRows(now, playbook, minutes(minute))) {
          const ends = row.limits.flatMap(({ at }) => (at === null ? [] : [at]))
          expect(row.due?.at ?? null).toBe(ends.length === 0 ? null : Math.min(...ends))
          expect(row.phase === 'sent').toBe(row.sent !== null)
          if (row.clock === 'off' || row.clock === 'waiting') expect(row.due).toBeNull()
          expect(row.clock === 'late').toBe(
            row.phase === 'running' && row.due !== null && row.due.at <= minutes(minute)
          )
        }
      }),
      { numRuns: 40 }
    )
  })

  test('between two changes rows look the same', () => {
    const standings = deadlineStandings(state(switchOn('EU-DORA-1')), playbook)
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40 * DAY * 60_000 }), (after0) => {
        const now = minutes(0) + after0
        const since = lastChange(standings, now)
        expect(since).toBeLessThanOrEqual(now)
        const face = (at: number) => rowsAt(standings, at).map(({ key, clock, percent }) => [key, clock, percent])
        expect(face(since)).toEqual(face(now))
      }),
      { numRuns: 300 }
    )
  })
})
