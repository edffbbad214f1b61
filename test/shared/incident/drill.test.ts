import { describe, expect, test } from 'vitest'
import { nowOf } from '../../../shared/drill/now-of.ts'
import type { Envelope } from '../../../shared/event/envelope.ts'
import { fold } from '../../../shared/incident/fold.ts'
import { emptyIncident } from '../../../shared/incident/state.ts'
import { declared, given, minutes, stated, step } from '../../helpers/given.ts'
import { begun, drillBegan, drillScenario } from '../../helpers/given-drills.ts'
import { matsumoto, sato, takahashi } from '../../helpers/people.ts'

const led = (at: number) => ({ by: sato, at })
const nowAt = (state: Parameters<typeof nowOf>[0], wall: number) => (nowOf(state, minutes(wall)) - minutes(0)) / 60_000

describe('a drill with a clock of its own', () => {
  test('begins at the wall, with every inject of its scenario waiting', () => {
    const { exercise } = given(...begun()).state
    expect(exercise).toMatchObject({ beganAt: minutes(0), facilitator: sato.person, branch: null, paused: undefined })
    expect([...(exercise?.injects.values() ?? [])].map(({ status }) => status)).toEqual(
      drillScenario.injects.map(() => 'waiting')
    )
  })

  test('a live incident takes no drill, whatever is written into its log', () => {
    const { state } = given(declared(), stated(drillBegan, { at: 0 }))
    expect(state.exercise).toBeNull()
    expect(state.drill).toBe(false)
    expect(nowAt(state, 7)).toBe(7)
  })

  test('stays a drill, whoever declares it once more as live', () => {
    const drill = given(...begun())
    const [first] = drill.events as [Envelope]
    const again = { ...first, seq: 9, at: `f${first.at.slice(1)}`, data: { ...first.data, drill: false } }
    expect(fold(emptyIncident, [...drill.events, again]).drill).toBe(true)
  })

  test('runs at its pace, stands while it is stopped, leaps forward', () => {
    const drill = given(
      ...begun(),
      step('drill.pace', { pace: 10 }, led(1)),
      step('drill.pause', { reason: '休憩' }, led(2)),
      step('drill.resume', {}, led(30)),
      step('drill.jump', { to: minutes(100) }, led(31))
    ).state
    expect([0, 1, 1.5, 2, 20, 30, 30.5, 31, 32].map((wall) => nowAt(drill, wall))).toEqual([
      0, 1, 6, 11, 11, 11, 16, 100, 110
    ])
  })

  test('what is entered is known at the time of the drill, and happens then', () => {
    const { state } = given(
      ...begun({ pace: 60 }),
      step('remark.add', { text: 'x' }, { at: 2 }),
      step('duty.check', { duties: ['SYS-01'] }, { at: 3 }),
      step('halt.retime', { name: 'confirmed', at: minutes(200), reason: '' }, { at: 4 })
    )
    expect([...state.remarks.values()][0]?.at).toBe(minutes(120))
    expect(state.times.get('confirmed')).toMatchObject({ at: minutes(240), enteredAt: minutes(240) })
    expect(state.seen.get(matsumoto.person)).toBe(minutes(240))
  })

  test('nothing may be told of what lies ahead of its time, however far behind the wall', () => {
    given(...begun({ pace: 60 }))
      .when('remark.add', { text: 'x' }, { at: 2, happened: 120 })
      .makes('remark.added')
    given(...begun({ pace: 60 }), step('drill.pause', { reason: 'x' }, led(1)))
      .when('remark.add', { text: 'x' }, { at: 200, happened: 61 })
      .refuses('in-the-future')
  })

  test('two who say different things contest each other within a minute of the drill, not of the wall', () => {
    const contested = (pace: number) =>
      given(
        ...begun({ pace }),
        step('halt.reclassify', { type: 'H3', reason: 'x' }, { at: 1 }),
        step('halt.reclassify', { type: 'H1', reason: 'x' }, { by: takahashi, at: 1.5 })
      ).state.type?.contested.map(({ value }) => value)
    expect(contested(1)).toEqual(['H3'])
    expect(contested(60)).toEqual([])
  })
})

describe('who leads a drill', () => {
  test.each([
    ['drill.pause', { reason: 'x' }],
    ['drill.resume', {}],
    ['drill.pace', { pace: 2 }],
    ['drill.jump', { to: minutes(50) }],
    ['drill.end', { reason: 'x' }],
    ['drill.note', { text: 'x' }]
  ] as const)('%s is the facilitator’s', (name, data) => {
    given(...begun())
      .when(name, data as never, { by: takahashi, at: 1 })
      .refuses('facilitator-only', { person: sato.person })
  })

  test('another takes the lead with a reason, and it is theirs from then on', () => {
    given(...begun())
      .when('drill.lead', { reason: '' }, { by: takahashi })
      .refuses('reason-missing')
    given(...begun())
      .when('drill.lead', { reason: 'x' }, led(1))
      .refuses('already-so')
    const taken = given(...begun(), step('drill.lead', { reason: '不在' }, { by: takahashi, at: 1 }))
    expect(taken.state.exercise?.facilitator).toBe(takahashi.person)
    taken.when('drill.pause', { reason: 'x' }, { by: takahashi, at: 2 }).makes('drill.paused')
    taken.when('drill.pause', { reason: 'x' }, led(2)).refuses('facilitator-only')
  })

  test('a moment is marked by anybody, after the end too; what says nothing is not', () => {
    const over = given(...begun(), step('drill.end', { reason: 'x' }, led(5)))
    const [first] = drillScenario.injects
    const marked = over.when(
      'drill.tag',
      { label: '良い', text: '', inject: first?.id ?? '' },
      { by: takahashi, at: 6 }
    )
    expect(marked.state.exercise?.tags).toMatchObject([{ label: '良い', inject: first?.id, by: takahashi }])
    over.when('drill.tag', { label: '', text: '', inject: null }).refuses('nothing-entered')
    over.when('drill.note', { text: '' }, led(6)).refuses('nothing-entered')
    expect(over.when('drill.note', { text: 'x' }, led(6)).state.exercise?.notes).toMatchObject([{ value: 'x' }])
  })
})

describe('the clock of a drill', () => {
  test('is not paused twice, nor without a reason, nor set to what it is', () => {
    given(...begun())
      .when('drill.pause', { reason: '' }, led(1))
      .refuses('reason-missing')
    given(...begun())
      .when('drill.resume', {}, led(1))
      .refuses('already-so')
    given(...begun())
      .when('drill.pace', { pace: 1 }, led(1))
      .refuses('already-so')
    const paused = given(...begun(), step('drill.pause', { reason: '休憩' }, led(1)))
    paused.when('drill.pause', { reason: 'x' }, led(2)).refuses('already-so')
    expect(paused.state.exercise?.paused?.value).toEqual({ reason: '休憩', incident: null })
  })

  test('goes to the next inject that is still to come', () => {
    const after = given(...begun(), step('drill.jump', { to: 'next-inject' }, led(1))).state
    const later = drillScenario.injects.map(({ atSeconds }) => atSeconds / 60).filter((at) => at > 1)
    expect(nowAt(after, 1)).toBe(Math.min(...later))
  })

  test('stands for good once the drill has ended; whatever the room left open is listed after the end', () => {
    const ended = given(...begun({ pace: 2 }), step('drill.end', { reason: '目標達成' }, led(10)))
    expect(ended.events.slice(-2).map(({ type }) => type)).toEqual(['drill.ended', 'halt.closed'])
    expect(ended.state.exercise?.ended).toMatchObject({ value: '目標達成', at: minutes(20) })
    expect(nowAt(ended.state, 500)).toBe(20)
    ended.when('drill.end', { reason: 'x' }, led(11)).refuses('drill-over')
    ended.when('halt.reopen', { reason: 'x' }).refuses('drill-over')
  })

  test('leaves a halt that the room has closed as it is', () => {
    given(...begun(), step('halt.close', { reason: 'x' }, { at: 4 }))
      .when('drill.end', { reason: 'x' }, led(5))
      .makes('drill.ended')
  })

  test('what is said after the end by a console that had not heard of it changes nothing', () => {
    const ended = given(
      ...begun(),
      step('drill.end', { reason: 'x' }, led(10)),
      stated({ type: 'drill.resumed', version: 1, data: { wall: minutes(11) } }, { at: 11 })
    ).state
    expect(nowAt(ended, 60)).toBe(10)
  })
})
