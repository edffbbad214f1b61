import { describe, expect, test } from 'vitest'
import { openDesk, START } from '../../helpers/watch-desk.ts'
import type { WatchDesk } from '../../helpers/watch-desk.ts'
import { expectRaises, expectSilence } from './winding.ts'

const MINUTE = 60_000

function post(desk: WatchDesk, channel: string, at: number, next: number | null = null): void {
  desk.act('mark.post', { channel, nextUpdateAt: next === null ? null : desk.start + next * MINUTE }, { at })
}

function estimate(desk: WatchDesk, at: number, from: number, to: number): void {
  desk.act('mark.estimate', { from: desk.start + from * MINUTE, to: desk.start + to * MINUTE }, { at })
}

describe('ER-04, the first notice', () => {
  test('is late at the time of the severity', () => {
    expectRaises(openDesk(), 'ER-04', [{ level: 1, at: 20, to: ['R-PR-H', 'R-IC'] }])
    expectRaises(openDesk({ severity: 'SEV1' }), 'ER-04', [{ level: 1, at: 15 }])
  })

  test('is not where any channel carries it, or the severity asks for none', () => {
    const posted = openDesk()
    post(posted, 'social', 19)
    expectSilence(posted, 'ER-04', 60)
    expectSilence(openDesk({ severity: 'SEV4' }), 'ER-04', 60)
  })

  test('is late anew where the post turns out not to have gone out', () => {
    const desk = openDesk()
    desk.runTo(21)
    post(desk, 'web', 22)
    desk.run(22.5)
    expect(desk.state().escalations.get('ER-04:first')?.resolved?.how).toBe('passed')
    desk.runTo(30)
    desk.act('mark.withdraw', { mark: [...desk.state().posts.keys()][0] ?? '', reason: '下書きのまま' }, { at: 30 })
    desk.run(30.1)
    expect(desk.state().escalations.get('ER-04:first#2')?.steps).toMatchObject([{ level: 1, lateMs: 0 }])
  })
})

describe('ER-05, all channels', () => {
  test('are late where one is missing at the time of the severity', () => {
    const desk = openDesk()
    for (const channel of ['web', 'social', 'email']) post(desk, channel, 10)
    expectRaises(desk, 'ER-05', [{ level: 1, at: 45, to: ['R-PR-H', 'R-IC'] }])
    expect(desk.state().escalations.get('ER-05:channels')?.about).toMatchObject({ missing: 'push' })
  })

  test('are not where each carries something', () => {
    const desk = openDesk()
    for (const channel of ['web', 'social', 'email', 'push']) post(desk, channel, 44)
    expectSilence(desk, 'ER-05', 90)
  })
})

describe('ER-06, the next word', () => {
  test('is late five minutes after it was promised, to the commander after fifteen', () => {
    const desk = openDesk()
    post(desk, 'web', 10, 40)
    expectRaises(desk, 'ER-06', [
      { level: 1, at: 45, to: ['R-PR-H'] },
      { level: 2, at: 55, to: ['R-IC'] }
    ])
  })

  test('other channels that follow with the same text answer no promise, a newer word on its own does', () => {
    const followed = openDesk()
    post(followed, 'web', 10, 40)
    post(followed, 'push', 12)
    expectRaises(followed, 'ER-06', [{ level: 1, at: 45 }])
    const kept = openDesk()
    post(kept, 'web', 10, 40)
    post(kept, 'web', 38, 70)
    expectRaises(kept, 'ER-06', [{ level: 1, at: 75 }])
  })

  test('where nothing was promised the cadence of the severity counts, and no longer once the services are back', () => {
    const desk = openDesk()
    post(desk, 'web', 10)
    expectRaises(desk, 'ER-06', [{ level: 1, at: 45 }])
    const back = openDesk()
    post(back, 'web', 10)
    back.act('halt.retime', { name: 'resumed', at: back.start + 30 * MINUTE, reason: '' }, { at: 30 })
    expectSilence(back, 'ER-06', 120)
  })

  test('a promise across midnight and the end of a month is kept to the minute', () => {
    const lateEvening = Date.UTC(2026, 0, 31, 14, 50)
    const desk = openDesk({ start: lateEvening })
    post(desk, 'web', 1, 25)
    expectRaises(desk, 'ER-06', [{ level: 1, at: 30 }])
  })
})

describe('ER-08, a later recovery', () => {
  test('demands a notice at once and again after fifteen minutes', () => {
    const desk = openDesk()
    estimate(desk, 5, 60, 60)
    desk.run(9)
    estimate(desk, 10, 60, 80)
    expectRaises(desk, 'ER-08', [
      { level: 1, at: 10, to: ['R-IC', 'R-PR-H'] },
      { level: 2, at: 25 }
    ])
    const effects = [...desk.state().decisions.values()].filter((one) => one.escalation.startsWith('ER-08'))
    expect(effects.map((one) => one.effect)).toEqual(['requireNotice'])
  })

  test('the second slip, or an hour in all, is for the executive to review', () => {
    const desk = openDesk()
    estimate(desk, 5, 60, 60)
    estimate(desk, 10, 60, 130)
    desk.run(10.5)
    expect([...desk.state().decisions.values()].map((one) => one.effect)).toEqual(['requireNotice', 'raiseToExecutive'])
  })

  test('is none where it comes earlier, or was told before the engine looked', () => {
    const earlier = openDesk()
    estimate(earlier, 5, 60, 90)
    estimate(earlier, 10, 60, 80)
    expectSilence(earlier, 'ER-08', 60)
    const told = openDesk()
    estimate(told, 5, 60, 60)
    estimate(told, 10, 60, 80)
    post(told, 'web', 10)
    expectSilence(told, 'ER-08', 60)
  })

  test('the second level is silent once the notice is out or was decided', () => {
    const desk = openDesk()
    estimate(desk, 5, 60, 60)
    estimate(desk, 10, 60, 80)
    desk.run(10.5)
    const waiting = [...desk.state().decisions.keys()][0] ?? ''
    desk.act('decision.take', { decision: waiting, reason: '掲載へ' }, { at: 12 })
    desk.runTo(60)
    expect(desk.raised('ER-08').map((step) => step.level)).toEqual([1])
  })
})

describe('ER-17, a rumour before the first notice', () => {
  test('demands a holding statement at once and again after ten minutes', () => {
    const desk = openDesk()
    desk.run(2)
    desk.act('signal.report', { fact: { kind: 'rumour', text: '掲示板', url: '' } }, { at: 3 })
    expectRaises(desk, 'ER-17', [
      { level: 1, at: 3, to: ['R-PR-H', 'R-IC'] },
      { level: 2, at: 13 }
    ])
  })

  test('is none after the first notice, nor once that is out', () => {
    const after = openDesk()
    post(after, 'web', 2)
    after.act('signal.report', { fact: { kind: 'rumour', text: '', url: '' } }, { at: 3 })
    expectSilence(after, 'ER-17', 30)
    const out = openDesk()
    out.act('signal.report', { fact: { kind: 'rumour', text: '', url: '' } }, { at: 3 })
    out.run(3.5)
    post(out, 'social', 8)
    out.runTo(30)
    expect(out.raised('ER-17').map((step) => step.level)).toEqual([1])
  })
})

describe('ER-22, a maintenance that overruns', () => {
  const maintenance = () =>
    openDesk({
      type: 'H1',
      severity: 'SEV4',
      times: { effective: START, plannedStart: START, plannedEnd: START + 120 * MINUTE }
    })

  test('half an hour before its end, a quarter before, and at its end, when it becomes a failure', () => {
    const desk = maintenance()
    expectRaises(desk, 'ER-22', [
      { level: 1, at: 90, to: ['R-IC'] },
      { level: 2, at: 105, to: ['R-PR-H'] },
      { level: 3, at: 120, to: ['R-IC', 'R-PR-H'] }
    ])
    expect(desk.state().type?.value).toBe('H2')
    expect(desk.state().type?.by.person).toBe('Haltdesk')
  })

  test('is none once the resumption was decided', () => {
    const desk = maintenance()
    for (const at of [10, 20]) desk.act('phase.advance', { reason: '予定どおり' }, { at })
    expect(desk.state().phase?.value).toBe('resume')
    expectSilence(desk, 'ER-22', 200, 1)
  })
})
