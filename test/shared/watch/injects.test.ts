import { describe, expect, test } from 'vitest'
import type { Condition } from '../../../shared/drill/scenario/deed.ts'
import type { Scenario } from '../../../shared/drill/scenario/schema.ts'
import type { IncidentState } from '../../../shared/incident/state.ts'
import { nobody } from '../../../shared/people/contact.ts'
import { nextDueAt } from '../../../shared/watch/engine.ts'
import { injectsDueAt, injectSteps } from '../../../shared/watch/injects.ts'
import { behindSince } from '../../../shared/watch/invariant.ts'
import type { Step } from '../../helpers/given.ts'
import { given, look, minutes, playbook, step } from '../../helpers/given.ts'
import { begun, drillScenario } from '../../helpers/given-drills.ts'
import { sato } from '../../helpers/people.ts'

const led = (at: number) => ({ by: sato, at })
type Want = readonly [id: string, atMinutes: number, conditions?: readonly Condition[]]

/** A scenario with these injects and no others. */
function scenarioOf(...wanted: readonly Want[]): Scenario {
  const [first] = drillScenario.injects
  if (!first) throw new Error('no injects')
  return {
    ...drillScenario,
    injects: wanted.map(([id, at, conditions = []]) => ({
      ...first,
      id,
      atSeconds: at * 60,
      conditions: [...conditions]
    }))
  }
}

function drillOf(wanted: readonly Want[], ...more: readonly Step[]) {
  return given(...begun({ scenario: scenarioOf(...wanted) }), ...more)
}

/** What became of the injects, in the order of the log. */
function fates({ events }: ReturnType<typeof given>): string[] {
  return events.flatMap(({ type, data }) =>
    type === 'inject.released' || type === 'inject.skipped' ? [`${type.slice(7)} ${String(data['inject'])}`] : []
  )
}

const dueIn = (state: IncidentState, at: number) => {
  const next = injectsDueAt({ state, playbook }, minutes(at))
  return next === null ? null : (next - minutes(0)) / 60_000
}

describe('the watch over the injects of a drill', () => {
  test('releases what has come, by its time and then by its id, once', () => {
    const drill = drillOf(
      [
        ['c', 2],
        ['b', 1],
        ['a', 2],
        ['d', 5]
      ],
      look(0.5),
      look(3),
      look(4)
    )
    expect(fates(drill)).toEqual(['released b', 'released a', 'released c'])
    expect(dueIn(drill.state, 4)).toBe(5)
  })

  test('leaves what is held, and brings it when it is let go on after its time', () => {
    const drill = drillOf(
      [['a', 2]],
      step('inject.hold', { inject: 'a', reason: '' }, led(1)),
      look(10),
      step('inject.unhold', { inject: 'a', reason: '' }, led(12)),
      look(12)
    )
    expect(fates(drill)).toEqual(['released a'])
    expect(drill.state.exercise?.injects.get('a')?.releasedAt).toBe(minutes(12))
  })

  test('brings nothing while the clock stands, and nothing once the drill is over', () => {
    const paused = drillOf([['a', 2]], step('drill.pause', { reason: 'x' }, led(1)), look(50))
    expect(fates(paused)).toEqual([])
    const over = drillOf([['a', 2]], step('drill.end', { reason: 'x' }, led(1)))
    expect(injectSteps({ state: over.state, playbook }, minutes(99))).toEqual([])
    expect(dueIn(over.state, 99)).toBeNull()
  })

  test('brings what the clock has leapt over, in its order', () => {
    const drill = drillOf(
      [
        ['a', 10],
        ['b', 30]
      ],
      step('drill.jump', { to: minutes(60) }, led(1)),
      look(1)
    )
    expect(fates(drill)).toEqual(['released a', 'released b'])
  })

  test('looks again when something falls due, of the rules or of the injects', () => {
    const { state } = drillOf([['a', 2]])
    const watched = { state, playbook, people: nobody }
    expect(nextDueAt(watched, minutes(1), 60_000)).toBe(minutes(2))
    expect(nextDueAt(watched, minutes(0), 60_000)).toBeNull()
    expect(behindSince(watched, minutes(2))).toBeNull()
    expect(behindSince(watched, minutes(3))).toBe(minutes(2))
  })
})

describe('a condition', () => {
  const posted = (at: number) => step('mark.post', { channel: 'web', nextUpdateAt: null }, { at })
  const notice = { kind: 'notice', channel: null } as const

  test('skips the rumour where the first notice went out in time', () => {
    const wanted: Want[] = [['rumour', 20, [{ when: 'skip-if', deed: notice, bySeconds: 900 }]]]
    const drill = drillOf(wanted, posted(14), look(20))
    expect(fates(drill)).toEqual(['skipped rumour'])
    expect(drill.state.exercise?.injects.get('rumour')).toMatchObject({
      status: 'skipped',
      skippedBecause: 'skip-if',
      skipped: { value: 'condition' }
    })
    expect(fates(drillOf(wanted, posted(16), look(20)))).toEqual(['released rumour'])
    expect(fates(drillOf(wanted, look(20)))).toEqual(['released rumour'])
  })

  test('is judged as of the time of the inject, however late somebody looks', () => {
    const wanted: Want[] = [['rumour', 20, [{ when: 'skip-if', deed: notice, bySeconds: null }]]]
    expect(fates(drillOf(wanted, posted(25), look(30)))).toEqual(['released rumour'])
    expect(fates(drillOf(wanted, posted(19), look(30)))).toEqual(['skipped rumour'])
  })

  test('of an inject that was held is judged as of when it was let go on', () => {
    const wanted: Want[] = [['rumour', 20, [{ when: 'skip-if', deed: notice, bySeconds: null }]]]
    const held = [step('inject.hold', { inject: 'rumour', reason: '' }, led(1))]
    const freed = (at: number) => step('inject.unhold', { inject: 'rumour', reason: '' }, led(at))
    expect(fates(drillOf(wanted, ...held, posted(30), freed(40), look(40)))).toEqual(['skipped rumour'])
    expect(fates(drillOf(wanted, ...held, freed(25), posted(30), look(31)))).toEqual(['released rumour'])
  })

  test('lets the vendor answer only when called, and waits for that', () => {
    const engage = (at: number) =>
      step('vendor.engage', { vendor: 'X-VENDOR', task: 'x', caseNumber: '', topPriority: false }, { at })
    const wanted: Want[] = [['vendor', 10, [{ when: 'only-if', deed: { kind: 'engaged' }, bySeconds: null }]]]
    const waiting = drillOf(wanted, look(10), look(30))
    expect(fates(waiting)).toEqual([])
    expect(dueIn(waiting.state, 30)).toBeNull()
    const called = drillOf(wanted, look(30), engage(31))
    expect(dueIn(called.state, 40)).toBe(31)
    expect(fates(drillOf(wanted, look(30), engage(31), look(31)))).toEqual(['released vendor'])
    expect(injectSteps({ state: called.state, playbook }, minutes(30))).toEqual([])
  })

  test('skips what waits for something that did not come by its limit', () => {
    const wanted: Want[] = [['a', 10, [{ when: 'only-if', deed: notice, bySeconds: 1200 }]]]
    const waiting = drillOf(wanted, look(15))
    expect(fates(waiting)).toEqual([])
    expect(injectsDueAt({ state: waiting.state, playbook }, minutes(15))).toBe(minutes(20) + 1)
    expect(fates(drillOf(wanted, look(15), look(21)))).toEqual(['skipped a'])
    expect(fates(drillOf(wanted, posted(19), look(25)))).toEqual(['released a'])
  })

  test('on another inject holds in the very look that releases it', () => {
    const after = (id: string): Condition => ({
      when: 'only-if',
      deed: { kind: 'inject', inject: id },
      bySeconds: null
    })
    expect(
      fates(
        drillOf(
          [
            ['first', 5],
            ['then', 8, [after('first')]],
            ['never', 8, [after('nothing')]]
          ],
          look(9)
        )
      )
    ).toEqual(['released first', 'released then'])
  })

  test('on another inject waits while that one is held', () => {
    const wanted: Want[] = [
      ['first', 5],
      ['then', 8, [{ when: 'only-if', deed: { kind: 'inject', inject: 'first' }, bySeconds: null }]]
    ]
    const held = [step('inject.hold', { inject: 'first', reason: '' }, led(1)), look(9)]
    expect(fates(drillOf(wanted, ...held))).toEqual([])
    expect(fates(drillOf(wanted, ...held, step('inject.release', { inject: 'first' }, led(10)), look(10)))).toEqual([
      'released first',
      'released then'
    ])
  })
})
