import { describe, expect, test } from 'vitest'
import { caseScenariosOf } from '../../../shared/drill/scenario/from-case.ts'
import { scenariosOf } from '../../../shared/drill/scenario/from-playbook.ts'
import { guidedScenario } from '../../../shared/drill/scenario/guided.ts'
import type { Scenario } from '../../../shared/drill/scenario/schema.ts'
import type { DrillScore } from '../../../shared/drill/score/score.ts'
import { scoreOf } from '../../../shared/drill/score/score.ts'
import { nobody } from '../../../shared/people/contact.ts'
import { idleRoom, lateRoom, movesFor, roomAfter } from '../../helpers/drill-rooms.ts'
import { fullRoom } from '../../helpers/full-room.ts'
import { declared, given, playbook } from '../../helpers/given.ts'
import { begun } from '../../helpers/given-drills.ts'
import type { Move, Room, RoomView } from '../../helpers/run-drill.ts'
import { runDrill } from '../../helpers/run-drill.ts'

const ofPlaybook = scenariosOf(playbook.playbook)
const byId = new Map(ofPlaybook.map((scenario) => [scenario.id, scenario]))
const MINUTE = 60_000

function scored(scenario: Scenario, room: Room): DrillScore {
  const { state } = runDrill(scenario, room, { everySeconds: 60 })
  const score = scoreOf(state, playbook, nobody, (state.exercise?.beganAt ?? 0) + scenario.minutes * MINUTE)
  if (!score) throw new Error('no drill of a scenario')
  return score
}

/** A room that does each thing once, at its minute. */
function atMinutes(acts: readonly (readonly [number, (view: RoomView) => readonly Move[]])[]): Room {
  const done = new Set<number>()
  return (view) => {
    const minute = (view.now - (view.state.exercise?.beganAt ?? 0)) / MINUTE
    return acts.flatMap(([at, make], index) => {
      if (minute < at || done.has(index)) return []
      done.add(index)
      return make(view)
    })
  }
}

describe.each(ofPlaybook.map((scenario) => [scenario.id, scenario] as const))(
  '%s from its beginning to its end',
  (_id, scenario) => {
    test('a room that does everything in time has full marks, part by part', () => {
      const { total, parts, objectives, over } = scored(scenario, fullRoom)
      expect(parts).toEqual({ injects: 1, criteria: 1, calls: 1, duties: 1, notices: 1 })
      expect(total).toBe(1)
      expect(over).toBe(true)
      expect(objectives.filter(({ share }) => share !== null && share < 1)).toEqual([])
    })

    test('a room that does nothing has no mark at all: what was not done is missed, never absent', () => {
      const score = scored(scenario, idleRoom)
      expect(score.total).toBe(0)
      expect(score.injects.filter(({ grade }) => grade !== 'missed')).toEqual([])
      expect(score.criteria.filter(({ grade }) => grade !== 'missed')).toEqual([])
      expect(score.duties.flatMap(({ graded }) => graded).filter(({ grade }) => grade !== 'missed')).toEqual([])
    })

    test('a room that is late with what it is asked scores between the two, and each thing by its time', () => {
      const { total, injects } = scored(scenario, lateRoom)
      expect(total).toBeGreaterThan(0)
      expect(total).toBeLessThan(0.6)
      expect(injects.some(({ grade }) => grade === 'late')).toBe(true)
      for (const { rightAt, targetAt, grade } of injects) {
        if (rightAt !== null && targetAt !== null) expect(grade).toBe(rightAt <= targetAt ? 'met' : 'late')
      }
    })
  }
)

test.each(caseScenariosOf(playbook.playbook).map((scenario) => [scenario.id, scenario] as const))(
  'the real case %s runs to its end: its injects answered have full marks, unanswered none',
  (_id, scenario) => {
    expect(scored(scenario, idleRoom).total).toBe(0)
    expect(scored(scenario, roomAfter(0)).parts.injects).toBe(1)
  }
)

describe('scores as computed by hand', () => {
  test('an order of an authority (DR-06): one inject in time, one late, nothing else', () => {
    const duty = (id: string) => (view: RoomView) => movesFor({ kind: 'duty', duty: id as never }, view, '')
    const room = atMinutes([
      [5, (view) => [...duty('LG-15')(view), ...movesFor({ kind: 'severity', atLeast: 'SEV2' }, view, '')]],
      // It is for two people.
      [35, duty('SYS-21')],
      [36, duty('SYS-21')]
    ])
    const score = scored(byId.get('DR-06') as Scenario, room)
    // LG-15 and the severity at 5 of 15 minutes: in time. SYS-21 was asked for at 15 and due at 30, signed by the second at 36: late.
    expect(score.injects.map(({ grade }) => grade)).toEqual(['met', 'late', 'missed', 'missed', 'missed', 'missed'])
    expect(score.parts.injects).toBeCloseTo(1.5 / 6)
    // Its bars: the over-reach explained (late), the limits of publication kept (never shown).
    expect(score.parts.criteria).toBeCloseTo(0.5 / 2)
    expect(score.parts.calls).toBe(0)
    // Of the 42 duties that fall due within two hours of an H4 one was done in time and one late.
    expect(score.duties.flatMap(({ graded }) => graded)).toHaveLength(42)
    expect(score.parts.duties).toBeCloseTo(1.5 / 42)
    expect(score.parts.notices).toBe(0)
    expect(score.total).toBeCloseTo((1.5 / 6 + 0.5 / 2 + 0 + 1.5 / 42 + 0) / 5)
  })

  test('a test of the call tree (DR-10): one role called, the rest half', () => {
    const room = atMinutes([
      [2, (view) => movesFor({ kind: 'reached', role: 'R-SYS-H' }, view, '')],
      [8, (view) => movesFor({ kind: 'duty', duty: 'PR-01' as never }, view, '')],
      [20, (view) => movesFor({ kind: 'severity', atLeast: 'SEV3' }, view, '')],
      [65, (view) => movesFor({ kind: 'notice', channel: 'web' }, view, '')],
      [108, (view) => movesFor({ kind: 'answered' }, view, 'DR-10.6')]
    ])
    const score = scored(byId.get('DR-10') as Scenario, room)
    // 1: called at 2 but graded at 20 of 15. 3: PR-01 stood when it was asked for. 5: within 15 minutes. 6: asked at 90.
    expect(score.injects.map(({ grade }) => grade)).toEqual([
      'late',
      'missed',
      'met',
      'missed',
      'met',
      'late',
      'missed'
    ])
    expect(score.parts.injects).toBeCloseTo(3 / 7)
    // Not all reached, nor 95 % within 30 minutes; but the one who answered repeated the message.
    expect(score.criteria.map(({ grade }) => grade)).toEqual(['missed', 'missed', 'met'])
    // Relay, first acknowledgement and no wrong number hold; heads, all, critical roles and branches do not.
    expect(score.calls.map(({ grade }) => grade)).toEqual([
      'missed',
      'missed',
      'met',
      'met',
      'missed',
      'notAsked',
      'met',
      'missed'
    ])
    expect(score.parts.calls).toBeCloseTo(3 / 7)
    expect(score.parts.duties).toBeCloseTo(1 / 30)
    // The first notice was due long before; no update fell due before the end.
    expect(score.parts.notices).toBe(0.5)
    expect(score.total).toBeCloseTo((3 / 7 + 1 / 3 + 3 / 7 + 1 / 30 + 0.5) / 5)
  })

  test('the guided drill: stopped and called in time, told late, no work recorded', () => {
    const room = atMinutes([
      [1, (view) => movesFor({ kind: 'cell', service: 'spot' as never, state: 'halted' as never }, view, '')],
      [2, (view) => movesFor({ kind: 'reached', role: null }, view, '')],
      [40, (view) => movesFor({ kind: 'notice', channel: null }, view, '')]
    ])
    const score = scored(guidedScenario, room)
    expect(score.injects.map(({ grade }) => grade)).toEqual(['met', 'late', 'missed'])
    expect(score.parts).toEqual({ injects: 0.5, criteria: null, calls: null, duties: null, notices: null })
    expect(score.total).toBe(0.5)
    expect(scored(guidedScenario, roomAfter(0)).total).toBe(1)
    expect(scored(guidedScenario, idleRoom).total).toBe(0)
  })
})

describe('a score', () => {
  test('is of drills of a scenario alone', () => {
    expect(scoreOf(given(declared()).state, playbook, nobody, 0)).toBeNull()
    expect(scoreOf(given(declared({ drill: true })).state, playbook, nobody, 0)).toBeNull()
  })

  test('says of a running drill what stands so far, and misses nothing yet that may still be done', () => {
    const { state } = given(...begun())
    const score = scoreOf(state, playbook, nobody, state.exercise?.beganAt ?? 0)
    expect(score?.over).toBe(false)
    expect(score?.injects.map(({ grade }) => grade)).not.toContain('missed')
    expect(score?.criteria.map(({ grade }) => grade)).not.toContain('missed')
  })

  test('takes nothing from evaluators’ marks', () => {
    const scenario = byId.get('DR-06') as Scenario
    const marking = atMinutes([
      [
        1,
        () =>
          scenario.injects.map(({ id }) => ({
            by: { person: '評価者', department: 'command', role: '' },
            command: { name: 'debrief.mark', data: { subject: `inject:${id}`, verdict: 'met', remark: '' } }
          }))
      ]
    ])
    const score = scored(scenario, marking)
    expect(score.total).toBe(0)
  })
})
