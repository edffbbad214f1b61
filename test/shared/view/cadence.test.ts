import { describe, expect, test } from 'vitest'
import { cadenceOf } from '../../../shared/view/cadence.ts'
import type { CadenceKind } from '../../../shared/view/cadence.ts'
import { watch } from '../../../shared/watch/engine.ts'
import { openDesk, shipped, START } from '../../helpers/watch-desk.ts'
import type { WatchDesk } from '../../helpers/watch-desk.ts'
import { estimate, fillSheet, publish } from '../../helpers/watch-notices.ts'

const MINUTE = 60_000
const HOUR = 60
const channels = ['web', 'social', 'email', 'push']
const ready = (nextUpdate = 40, setup: Parameters<typeof openDesk>[0] = {}) => {
  const desk = openDesk(setup)
  fillSheet(desk, 1, nextUpdate)
  estimate(desk, 1, null, null)
  return desk
}
const cadence = (desk: WatchDesk) => cadenceOf(desk.state(), shipped)
/** When a clock runs out, in minutes from the start; undefined where it does not run. */
const due = (desk: WatchDesk, kind: CadenceKind) => {
  const clock = cadence(desk).clocks.find((one) => one.kind === kind)
  return clock && (clock.dueAt - START) / MINUTE
}
const at = (minute: number) => START + minute * MINUTE

describe('the clocks of notices', () => {
  test("run from the severity's targets until they are met, and say how they were met", () => {
    const desk = ready(60)
    expect([due(desk, 'first'), due(desk, 'channels')]).toEqual([20, 45])
    publish(desk, 19, ['social'])
    expect(due(desk, 'first')).toBeUndefined()
    expect(cadence(desk)).toMatchObject({ first: { dueAt: at(20), metAt: at(19) }, all: null })
    expect(cadence(desk).clocks.find(({ kind }) => kind === 'channels')?.missing).toEqual(['web', 'email', 'push'])
    publish(desk, 50, ['web', 'email', 'push'])
    expect(cadence(desk).all).toEqual({ dueAt: at(45), metAt: at(50) })
    expect(due(desk, 'channels')).toBeUndefined()
  })

  test('a holding statement meets no target, and its promise runs', () => {
    const desk = ready(14)
    publish(desk, 3, ['social'], 'holding')
    expect([due(desk, 'first'), due(desk, 'update')]).toEqual([20, 14])
    expect(cadence(desk).channels.find(({ channel }) => channel === 'social')).toEqual({
      channel: 'social',
      firstAt: null,
      lastAt: null,
      holdingAt: at(3)
    })
  })

  test('a notice that is taken down meets it no longer', () => {
    const desk = ready()
    publish(desk, 10, ['web'])
    const [id = ''] = [...desk.state().notices.keys()]
    desk.act('notice.withdraw', { notice: id, reason: '誤掲載' }, { at: 12 })
    expect(due(desk, 'first')).toBe(20)
  })

  test('the next word is what was promised, and where nothing was the cadence of the severity', () => {
    const desk = ready(40)
    publish(desk, 10, channels)
    expect(due(desk, 'update')).toBe(40)
    const unsaid = openDesk({})
    unsaid.act('mark.post', { channel: 'web', nextUpdateAt: null }, { at: 10 })
    expect(due(unsaid, 'update')).toBe(40)
  })

  test('in the long mode words are due less often', () => {
    const desk = openDesk({})
    expect(cadence(desk).pace).toEqual({ every: 30, longFrom: at(2 * HOUR), longEvery: 60 })
    desk.act('mark.post', { channel: 'web', nextUpdateAt: null }, { at: 125 })
    expect(due(desk, 'update')).toBe(185)
  })

  test('a promise runs where no rule watches it, as of planned work', () => {
    const times = { effective: START, plannedStart: START, plannedEnd: at(120) }
    const desk = ready(90, { type: 'H1', severity: 'SEV4', times })
    publish(desk, 5, ['web'])
    expect(cadence(desk).clocks).toMatchObject([
      { kind: 'update', rule: '', dueAt: at(90) },
      { kind: 'planned', rule: 'ER-22', dueAt: at(105) }
    ])
    expect(cadence(desk)).toMatchObject({ first: null, all: null, pace: null })
  })

  test('a slip of the estimate and a rumour ask for a word of their own, until one is out', () => {
    const desk = ready()
    estimate(desk, 5, 60, 60)
    estimate(desk, 10, 60, 80)
    desk.act('signal.report', { fact: { kind: 'rumour', text: '掲示板', url: '' } }, { at: 11 })
    expect([due(desk, 'eta'), due(desk, 'rumour')]).toEqual([25, 21])
    publish(desk, 15, ['web'])
    expect([due(desk, 'eta'), due(desk, 'rumour')]).toEqual([undefined, undefined])
  })

  test('of two slips the one that runs out first is told', () => {
    const desk = ready()
    estimate(desk, 5, 60, 60)
    estimate(desk, 10, 60, 80)
    estimate(desk, 14, 60, 100)
    expect(cadence(desk).clocks.filter(({ kind }) => kind === 'eta')).toMatchObject([{ dueAt: at(25) }])
  })

  test('rest once the incident is closed', () => {
    const desk = ready()
    desk.act('halt.close', { reason: '終了' }, { at: 5 })
    expect(cadence(desk)).toMatchObject({ clocks: [], pace: null })
  })

  test('say the same as the rules that watch them: no rule falls due before its clock, nor long after', () => {
    const desk = ready(40)
    estimate(desk, 5, 60, 60)
    estimate(desk, 10, 60, 80)
    for (const severity of ['SEV1', 'SEV2', 'SEV3']) {
      if (severity !== 'SEV2') desk.act('halt.regrade', { severity, reason: '試験' }, { at: 11 })
      const raises = watch(desk.watched(), at(11), 24 * HOUR * MINUTE).filter((one) => one.kind === 'raise')
      for (const clock of cadence(desk).clocks.filter(({ kind }) => kind === 'first' || kind === 'channels')) {
        expect(raises.find(({ rule }) => rule.id === clock.rule)?.dueAt).toBe(clock.dueAt)
      }
    }
    publish(desk, 12, channels)
    const graced = watch(desk.watched(), at(12), 24 * HOUR * MINUTE).find(
      (one) => one.kind === 'raise' && one.rule.id === 'ER-06'
    )
    expect(graced?.dueAt).toBe(at(45))
    expect(due(desk, 'update')).toBe(40)
  })
})
