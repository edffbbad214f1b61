import { expect, test } from 'vitest'
import { fromPlaybook, scenariosOf, USUAL_TARGET_SECONDS } from '../../../shared/drill/scenario/from-playbook.ts'
import { Scenario } from '../../../shared/drill/scenario/schema.ts'
import type { Drill } from '../../../shared/playbook/schema.ts'
import { defaultPlaybook } from '../../helpers/default-playbook.ts'

const { playbook } = defaultPlaybook()
const scenarios = scenariosOf(playbook)

/** The drill of the playbook with this id, with other words for its first inject. */
function drill(id: string, first: Partial<Drill['injects'][number]> = {}): Drill {
  const found = playbook.drills.find((one) => one.id === id)
  if (!found) throw new Error(`no ${id}`)
  return { ...found, injects: found.injects.map((inject, index) => (index === 0 ? { ...inject, ...first } : inject)) }
}

test('the ten drills of the playbook come with their 75 injects, each well formed', () => {
  expect(scenarios).toHaveLength(10)
  expect(scenarios.flatMap(({ injects }) => injects)).toHaveLength(75)
  for (const scenario of scenarios) expect(Scenario.safeParse(scenario).error).toBeUndefined()
})

test('an inject keeps its sender, way, words and time, to the second', () => {
  const [, second] = fromPlaybook(drill('DR-01'), playbook).injects
  expect(second).toMatchObject({
    id: 'DR-01.2',
    atSeconds: 300,
    from: { role: 'R-SYS-WAL', name: null },
    via: 'chat',
    text: { en: 'Several large transfers since midnight, none approved.' },
    evaluates: ['SE-02', 'ER-12']
  })
})

test('what an inject looks at becomes deeds: duties, rules, notices, conditions of resumption', () => {
  const deeds = new Map(scenarios.flatMap(({ injects }) => injects.map((inject) => [inject.id, inject.deeds])))
  expect(deeds.get('DR-01.2')).toEqual([
    { kind: 'duty', duty: 'SE-02' },
    { kind: 'rule', rule: 'ER-12' }
  ])
  expect(deeds.get('DR-04.5')).toEqual([{ kind: 'notice', channel: null }])
  expect(deeds.get('DR-03.7')).toEqual([{ kind: 'gate', gate: 'RG-06' }])
})

test('figures and tests of the call tree are judged, but are no deed: then the inject is to be answered', () => {
  const [first] = fromPlaybook(drill('DR-09', { evaluates: ['MT-06'] }), playbook).injects
  expect(first?.deeds).toEqual([{ kind: 'answered' }])
})

test('a report and a check of the playbook are deeds too', () => {
  const [first] = fromPlaybook(drill('DR-09', { evaluates: ['JP-FSA-1', 'AC-01', 'AC-01'] }), playbook).injects
  expect(first?.deeds).toEqual([
    { kind: 'reported', report: 'JP-FSA-1' },
    { kind: 'check', check: 'AC-01', result: 'pass' }
  ])
})

test('the drill starts one severity below the one to be found, and to find it is a deed of the first inject', () => {
  const theft = fromPlaybook(drill('DR-01'), playbook)
  expect(theft.start).toMatchObject({ severity: 'SEV2', cells: [] })
  expect(theft.injects[0]?.deeds).toContainEqual({ kind: 'severity', atLeast: 'SEV1' })
  expect(theft.injects[1]?.deeds).not.toContainEqual({ kind: 'severity', atLeast: 'SEV1' })
  const planned = fromPlaybook(drill('DR-09'), playbook)
  expect(planned.start.severity).toBe('SEV4')
  expect(planned.injects[0]?.deeds).toEqual([{ kind: 'duty', duty: 'PR-18' }])
})

test('the time to act is the inject’s own, else the shortest of its rules, else a quarter of an hour', () => {
  const target = (first: Partial<Drill['injects'][number]>) =>
    fromPlaybook(drill('DR-01', first), playbook).injects[0]?.targetSeconds
  expect(target({ targetMinutes: 7, evaluates: ['ER-17'] })).toBe(420)
  expect(target({ evaluates: ['ER-15', 'ER-17'] })).toBe(600)
  expect(target({ evaluates: ['CMD-01', 'ER-03'] })).toBe(USUAL_TARGET_SECONDS)
})
