import { describe, expect, test } from 'vitest'
import { clustersOf } from '../../../../shared/view/chart/marks.ts'
import { nextMark, readOut } from '../../../../shared/view/chart/read-out.ts'
import { seriesAt } from '../../../../shared/view/chart/series.ts'
import { chartAt } from '../../../helpers/chart.ts'
import { declared, given, look, minutes, START, step } from '../../../helpers/given.ts'
import { sato } from '../../../helpers/people.ts'

const spot = { kind: 'service', id: 'spot' } as const
/** Thirty minutes of a halt: one work of four steps, one notice, one escalation, an estimate that slips. */
const night = given(
  declared({ times: { occurred: minutes(-15), detected: minutes(-10), effective: START } }, { at: 0 }),
  step('eta.estimate', { from: minutes(60), to: minutes(80), basis: 'x', reviewAt: null }, { at: 4 }),
  step(
    'work.add',
    { title: '照合', stream: spot, owner: null, start: START, end: minutes(40), amount: null },
    { at: 5 }
  ),
  step('mark.post', { channel: 'web', nextUpdateAt: null }, { at: 12 }),
  step('work.advance', { work: 'id3', done: 1, of: 4 }, { at: 14, by: sato }),
  step('halt.regrade', { severity: 'SEV1', reason: 'x' }, { at: 16 }),
  step('eta.estimate', { from: minutes(90), to: minutes(120), basis: 'y', reviewAt: null }, { at: 20 }),
  step('work.block', { work: 'id3', on: 'X-CLOUD', reason: '' }, { at: 21 }),
  step('remark.add', { text: '現地到着' }, { at: 22 }),
  step('entry.pin', { entry: 'node-1:10' }, { at: 23 }),
  look(26)
)
const chart = chartAt(30, night)

describe('the chart of a halt', () => {
  test('spans from the first time of the halt to the last that is expected, with a little room', () => {
    const room = (120 - -15) * 60_000 * 0.02
    expect([chart.from, chart.to]).toEqual([minutes(-15) - room, minutes(120) + room])
    expect([chart.now, chart.zero]).toEqual([minutes(30), START])
  })

  test('marks notices, escalations and what happened, each in its lane and in the order of time', () => {
    expect(chart.marks.filter((mark) => mark.lane !== 'escalation').map((mark) => [mark.key, mark.lane])).toEqual([
      ['time:occurred', 'event'],
      ['time:detected', 'event'],
      ['time:effective', 'event'],
      ['post:0', 'notice'],
      ['block:id9', 'event'],
      ['pin:node-1:10', 'event']
    ])
    const raised = chart.marks.filter((mark) => mark.lane === 'escalation')
    expect(raised.length).toBe(night.state.escalations.size)
    expect(raised.every((mark) => mark.at === minutes(26))).toBe(true)
  })

  test('reads out any moment exactly', () => {
    const at18 = readOut(chart, minutes(18), 0)
    expect(at18.values.get('work:service:spot')).toBe(0.25)
    expect(at18.values.get('plan:service:spot')).toBeCloseTo(18 / 40)
    expect(at18.eta).toMatchObject({ number: 1, to: minutes(80) })
    expect(at18.severity?.state).toBe('SEV1')
    expect(at18.services.map(({ service, stretch }) => [service, stretch.state])).toEqual([['spot', 'halted']])
    expect(readOut(chart, minutes(12), 0).marks.map((mark) => mark.key)).toEqual(['post:0'])
  })

  test('knows of what is to come only what was planned', () => {
    const ahead = readOut(chart, minutes(60), 0)
    expect(ahead.values.get('work:service:spot')).toBeNull()
    expect(ahead.values.get('plan:service:spot')).toBe(1)
    expect([ahead.severity, ahead.services]).toEqual([null, []])
  })

  test('goes from mark to mark', () => {
    expect(nextMark(chart.marks, minutes(12), 1)?.key).toBe('block:id9')
    expect(nextMark(chart.marks, minutes(12), -1)?.key).toBe('time:effective')
    expect(nextMark(chart.marks, minutes(200), 1)).toBeUndefined()
  })

  test('of a closed incident ends where it was closed', () => {
    const closed = given(declared({}, { at: 0 }), step('halt.close', { reason: '完了' }, { at: 50 }))
    const ended = chartAt(500, closed)
    expect([ended.now, ended.closed]).toEqual([minutes(50), true])
    expect(ended.series.every((one) => seriesAt(one, minutes(51)) === null)).toBe(true)
  })
})

describe('marks that lie near each other', () => {
  test('are put together lane by lane, those outside the window left out', () => {
    const at = (minute: number, lane: 'notice' | 'event') => ({
      key: `${lane}${minute}`,
      at: minutes(minute),
      lane,
      of: { kind: 'rehalt' } as const
    })
    const marks = [at(-5, 'event'), at(1, 'event'), at(2, 'notice'), at(3, 'event'), at(4, 'notice'), at(9, 'event')]
    const clusters = clustersOf(marks, { from: START, to: minutes(8) }, 3 * 60_000)
    expect(clusters.map((one) => one.marks.map((mark) => mark.key))).toEqual([
      ['event1', 'event3'],
      ['notice2', 'notice4']
    ])
  })
})
