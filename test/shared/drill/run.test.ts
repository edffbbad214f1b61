import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { deedDone } from '../../../shared/drill/deed.ts'
import { caseScenariosOf } from '../../../shared/drill/scenario/from-case.ts'
import { scenariosOf } from '../../../shared/drill/scenario/from-playbook.ts'
import { guidedScenario } from '../../../shared/drill/scenario/guided.ts'
import type { Scenario } from '../../../shared/drill/scenario/schema.ts'
import type { Command } from '../../../shared/incident/commands.ts'
import { compareRuns } from '../../../shared/incident/inject/run.ts'
import { idleRoom, lateRoom, roomAfter } from '../../helpers/drill-rooms.ts'
import { playbook } from '../../helpers/given.ts'
import { drillScenario } from '../../helpers/given-drills.ts'
import { sato } from '../../helpers/people.ts'
import type { DrillRecord, Room } from '../../helpers/run-drill.ts'
import { runDrill } from '../../helpers/run-drill.ts'

const MINUTE = 60_000
const scenarios = [guidedScenario, ...scenariosOf(playbook.playbook), ...caseScenariosOf(playbook.playbook)]

/** Of every deed of every inject that came out, how long (ms) after it it was done; null where it was not. */
function answersIn({ state }: DrillRecord) {
  return [...(state.exercise?.injects.values() ?? [])].flatMap(({ inject, releasedAt }) =>
    releasedAt === null
      ? []
      : inject.deeds.map((deed) => {
          const at = deedDone(deed, state, playbook, releasedAt, inject.id)
          return { inject: inject.id, target: inject.targetSeconds * 1000, after: at === null ? null : at - releasedAt }
        })
  )
}

describe.each(scenarios.map((scenario) => [scenario.id, scenario] as const))('%s runs to its end', (_, scenario) => {
  const run = (room: Room) => runDrill(scenario, room, { everySeconds: 60 })

  test('with a room that does everything in time', () => {
    const record = run(roomAfter(60))
    expect(record.state.exercise?.ended).toBeDefined()
    expect(record.refused).toEqual([])
    expect(answersIn(record).filter(({ after, target }) => after === null || after > target)).toEqual([])
    const waiting = [...(record.state.exercise?.injects.values() ?? [])].filter(({ status }) => status === 'waiting')
    expect(waiting).toEqual([])
  })

  test('with a room that does nothing, of which nothing counts as done', () => {
    const record = run(idleRoom)
    expect(record.state.exercise?.ended).toBeDefined()
    expect(answersIn(record).filter(({ after }) => after !== null)).toEqual([])
  })

  test('with a room that is late, of which hardly anything is in time', () => {
    const late = answersIn(run(lateRoom))
    const inTime = late.filter(({ after, target }) => after !== null && after <= target)
    expect(late.length).toBeGreaterThan(0)
    expect(inTime.length).toBeLessThan(late.length / 2)
  })
})

/** The injects of a run in the order of the log. */
function releasedIn({ events }: DrillRecord): string[] {
  return events.flatMap(({ type, data }) => (type === 'inject.released' ? String(data['inject']) : []))
}

/** When the injects of a scenario come, in their order. */
function expectedOf({ injects }: Scenario): string[] {
  return injects
    .map((inject) => ({ inject, dueAt: inject.atSeconds }))
    .toSorted((a, b) => compareRuns(a as never, b as never))
    .map(({ inject }) => inject.id)
}

describe('whatever is done to the clock', () => {
  /** Injects at random times, several at one moment, none with conditions. */
  const anyScenario = fc
    .uniqueArray(fc.integer({ min: 0, max: 999 }), { minLength: 1, maxLength: 12 })
    .chain((ids) =>
      fc.tuple(
        fc.constant(ids),
        fc.array(fc.integer({ min: 0, max: 29 }), { minLength: ids.length, maxLength: ids.length })
      )
    )
    .map(([ids, times]): Scenario => {
      const [first] = drillScenario.injects as [Scenario['injects'][number]]
      const injects = ids.map((id, index) => ({
        ...first,
        id: `i${id}`,
        atSeconds: (times[index] ?? 0) * 60,
        conditions: []
      }))
      return { ...drillScenario, minutes: 30, injects }
    })
  const anyTouch = fc.record({
    at: fc.integer({ min: 0, max: 28 }),
    what: fc.constantFrom('pause', 'pace', 'jump', 'next') as fc.Arbitrary<'pause' | 'pace' | 'jump' | 'next'>,
    by: fc.integer({ min: 1, max: 60 })
  })

  /** A facilitator who touches the clock when drill time has come so far; a pause ends after three looks. */
  function touching(touches: readonly { at: number; what: 'pause' | 'pace' | 'jump' | 'next'; by: number }[]): Room {
    const left = touches.toSorted((a, b) => a.at - b.at)
    let paused = 0
    return ({ state, now }) => {
      const lead = (command: Command) => [{ by: sato, command }]
      const { exercise } = state
      if (!exercise || exercise.ended) return []
      if (exercise.paused) return (paused += 1) % 3 === 0 ? lead({ name: 'drill.resume', data: {} }) : []
      const [next] = left
      if (!next || now < exercise.beganAt + next.at * MINUTE) return []
      left.shift()
      if (next.what === 'pause') return lead({ name: 'drill.pause', data: { reason: 'x' } })
      if (next.what === 'pace') return lead({ name: 'drill.pace', data: { pace: next.by } })
      return lead({ name: 'drill.jump', data: { to: next.what === 'next' ? 'next-inject' : now + next.by * MINUTE } })
    }
  }

  test('no inject is reordered, dropped or repeated, each at its own time, over kill and restart', () => {
    fc.assert(
      fc.property(
        anyScenario,
        fc.array(anyTouch, { maxLength: 6 }),
        fc.array(fc.integer({ min: 1, max: 1800 }), { maxLength: 3 }),
        fc.integer({ min: 1, max: 60 }),
        (scenario, touches, killedAt, pace) => {
          const record = runDrill(scenario, idleRoom, {
            pace,
            everySeconds: 5,
            facilitator: touching(touches),
            killedAt,
            downSeconds: 10
          })
          const came = releasedIn(record)
          expect(came).toEqual(expectedOf(scenario).slice(0, came.length))
          const runs = [...(record.state.exercise?.injects.values() ?? [])]
          const end = record.state.exercise?.ended?.at ?? 0
          for (const { releasedAt, dueAt, status } of runs) {
            if (status === 'released') expect(releasedAt).toBeGreaterThanOrEqual(dueAt)
            else expect(dueAt).toBeGreaterThan(end)
          }
        }
      ),
      { numRuns: 40 }
    )
  }, 60_000)

  test('a drill at sixty times the pace brings each inject at its own moment of the drill', () => {
    const { state } = runDrill(drillScenario, idleRoom, { pace: 60, everySeconds: 5 })
    const runs = [...(state.exercise?.injects.values() ?? [])]
    expect(runs.map(({ releasedAt, dueAt }) => (releasedAt ?? 0) - dueAt)).toEqual(runs.map(() => 0))
  })

  test('a host that was killed brings what came meanwhile once, when it is back', () => {
    const record = runDrill(drillScenario, idleRoom, { everySeconds: 30, killedAt: [240], downSeconds: 240 })
    expect(releasedIn(record)).toEqual(drillScenario.injects.map(({ id }) => id))
    expect(record.state.exercise?.injects.get('DR-01.2')?.releasedAt).toBeGreaterThanOrEqual(
      (record.state.exercise?.beganAt ?? 0) + 300_000
    )
  })
})
