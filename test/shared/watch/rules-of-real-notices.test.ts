import { describe, expect, test } from 'vitest'
import { ENGINE } from '../../../shared/incident/engine.ts'
import { openDesk, START } from '../../helpers/watch-desk.ts'
import { estimate, fillSheet, publish, queue } from '../../helpers/watch-notices.ts'
import { expectRaises, expectSilence } from './winding.ts'

const MINUTE = 60_000
const channels = ['web', 'social', 'email', 'push']
const ready = (nextUpdate = 40, setup: Parameters<typeof openDesk>[0] = {}) => {
  const desk = openDesk(setup)
  fillSheet(desk, 1, nextUpdate)
  estimate(desk, 1, null, null)
  return desk
}

describe('ER-04, the first notice, by the notices that are out', () => {
  test('is not late where one channel carries it', () => {
    const desk = ready()
    publish(desk, 19, ['social'])
    expectSilence(desk, 'ER-04', 40)
  })

  test('is late in spite of a holding statement', () => {
    const desk = ready(15)
    publish(desk, 3, ['social'], 'holding')
    expectRaises(desk, 'ER-04', [{ level: 1, at: 20 }])
  })

  test('is late anew where the notice is taken down', () => {
    const desk = ready()
    publish(desk, 10, ['web'])
    desk.runTo(22)
    const [id = ''] = [...desk.state().notices.keys()]
    desk.act('notice.withdraw', { notice: id, reason: '誤掲載' }, { at: 22 })
    expectRaises(desk, 'ER-04', [{ level: 1, at: 22 }])
  })

  test('a text that the outbox sends counts from when it was out, and one that failed counts for nothing', () => {
    const sending = (outcome: 'posted' | 'failed') => {
      const desk = ready()
      queue(desk, 15, 'web')
      const [notice] = [...desk.state().notices.values()]
      const about = { notice: notice?.id ?? '', sending: notice?.deliveries[0]?.sending ?? '' }
      const at = START + 18 * MINUTE
      desk.act('notice.report', { ...about, outcome, at, link: '', detail: '' }, { by: ENGINE, at: 18 })
      return desk
    }
    expectSilence(sending('posted'), 'ER-04', 40)
    expectRaises(sending('failed'), 'ER-04', [{ level: 1, at: 20 }])
  })

  test('a text that is signed and not out is none', () => {
    const desk = ready()
    desk.act('notice.draft', { channels, stage: 'start' }, { at: 5 })
    expectRaises(desk, 'ER-04', [{ level: 1, at: 20 }])
  })
})

describe('ER-05, all channels, by the notices that are out', () => {
  test('names those that carry none; a holding statement fills no channel', () => {
    const desk = ready(15)
    publish(desk, 3, ['push'], 'holding')
    fillSheet(desk, 9, 60)
    publish(desk, 10, ['web', 'social'])
    expectRaises(desk, 'ER-05', [{ level: 1, at: 45 }])
    expect(desk.state().escalations.get('ER-05:channels')?.about).toMatchObject({ missing: 'email, push' })
  })

  test('is silent where all four carry one', () => {
    const desk = ready(60)
    publish(desk, 44, channels)
    expectSilence(desk, 'ER-05', 60)
  })
})

describe('ER-06, the next word, by what the texts promised', () => {
  test('is late five minutes after the promise, to the commander after fifteen, and kept by an update', () => {
    const desk = ready(40)
    publish(desk, 10, channels)
    expectRaises(desk, 'ER-06', [
      { level: 1, at: 45, to: ['R-PR-H'] },
      { level: 2, at: 55, to: ['R-IC'] }
    ])
    const kept = ready(40)
    publish(kept, 10, channels)
    fillSheet(kept, 37, 70)
    publish(kept, 38, channels, 'update')
    expectRaises(kept, 'ER-06', [{ level: 1, at: 75 }])
  })

  test('a holding statement promises too', () => {
    const desk = ready(14)
    publish(desk, 3, ['social'], 'holding')
    expectRaises(desk, 'ER-06', [{ level: 1, at: 19 }])
  })

  test('the long mode: after two hours the cadence is an hour', () => {
    const desk = ready(130)
    publish(desk, 125, ['push'])
    expectRaises(desk, 'ER-06', [{ level: 1, at: 190 }], 1)
  })
})

describe('ER-08, a later recovery, by the estimates', () => {
  test('demands a notice within fifteen minutes, and passes once one is out', () => {
    const desk = ready()
    estimate(desk, 5, 60, 60)
    desk.run(9)
    estimate(desk, 10, 60, 80)
    expectRaises(desk, 'ER-08', [
      { level: 1, at: 10, to: ['R-IC', 'R-PR-H'] },
      { level: 2, at: 25 }
    ])
    const told = ready()
    estimate(told, 5, 60, 60)
    estimate(told, 10, 60, 80)
    told.run(10.5)
    publish(told, 15, ['web'])
    told.runTo(40)
    expect(told.raised('ER-08').map((step) => step.level)).toEqual([1])
  })

  test('is one too where nobody knows an end any more', () => {
    const desk = ready()
    estimate(desk, 5, 60, 60)
    desk.run(9)
    estimate(desk, 10, 60, null)
    expectRaises(desk, 'ER-08', [
      { level: 1, at: 10 },
      { level: 2, at: 25 }
    ])
  })

  test('counts the slip over a time in which nobody knew', () => {
    const desk = ready()
    estimate(desk, 5, 60, 60)
    estimate(desk, 10, null, null)
    estimate(desk, 12, 60, 130)
    desk.run(12.5)
    const abouts = [...desk.state().escalations.values()].filter((one) => one.rule === 'ER-08').map((one) => one.about)
    expect(abouts).toEqual([
      { slip: 1, totalMinutes: 0 },
      { slip: 2, minutes: 70, totalMinutes: 70 }
    ])
  })
})

describe('ER-17, a rumour', () => {
  test('is answered by a holding statement', () => {
    const desk = ready(14)
    desk.act('signal.report', { fact: { kind: 'rumour', text: '掲示板', url: '' } }, { at: 3 })
    desk.run(3.5)
    publish(desk, 8, ['social'], 'holding')
    desk.runTo(30)
    expect(desk.raised('ER-17').map((step) => step.level)).toEqual([1])
  })
})

describe('ER-22, a maintenance that overruns', () => {
  const maintenance = () =>
    ready(200, {
      type: 'H1',
      severity: 'SEV4',
      times: { effective: START, plannedStart: START, plannedEnd: START + 120 * MINUTE }
    })

  test('asks for no notice where customers were told, until the end has passed', () => {
    const desk = maintenance()
    desk.runTo(95)
    publish(desk, 100, ['web'], 'update')
    desk.runTo(119.9)
    expect(desk.raised('ER-22').map((step) => step.level)).toEqual([1])
    desk.run(120)
    expect(desk.raised('ER-22').map((step) => step.level)).toEqual([1, 2, 3])
    expect(desk.state().type?.value).toBe('H2')
  })

  test('a notice from before does not count', () => {
    const desk = maintenance()
    publish(desk, 60, ['web'], 'update')
    desk.runTo(106)
    expect(desk.raised('ER-22').map((step) => step.level)).toEqual([1, 2])
  })
})
