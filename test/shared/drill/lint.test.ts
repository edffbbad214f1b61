import { describe, expect, test } from 'vitest'
import type { Condition } from '../../../shared/drill/scenario/deed.ts'
import { readScenario, SCENARIO_FILE, scenarioFile } from '../../../shared/drill/scenario/file.ts'
import { caseScenariosOf } from '../../../shared/drill/scenario/from-case.ts'
import { scenariosOf } from '../../../shared/drill/scenario/from-playbook.ts'
import { guidedScenario } from '../../../shared/drill/scenario/guided.ts'
import { lintScenario } from '../../../shared/drill/scenario/lint.ts'
import type { Inject, Scenario } from '../../../shared/drill/scenario/schema.ts'
import { describeProblem } from '../../../shared/playbook/problem-text.ts'
import { playbook } from '../../helpers/given.ts'
import { drillScenario } from '../../helpers/given-drills.ts'

/** What is wrong with the scenario of the tests after a change, as code and place. */
function problems(change: (scenario: Scenario) => void): string[] {
  const scenario = structuredClone(drillScenario)
  change(scenario)
  return lintScenario(scenario, playbook).map(({ code, path }) => `${code} at ${path}`)
}

function at(scenario: Scenario, place: number): Inject {
  const inject = scenario.injects[place]
  if (!inject) throw new Error(`no inject ${place}`)
  return inject
}

const waitFor = (inject: string): Condition => ({ when: 'only-if', deed: { kind: 'inject', inject }, bySeconds: null })

test('nothing is wrong with any scenario that ships', () => {
  const shipped = [guidedScenario, ...scenariosOf(playbook.playbook), ...caseScenariosOf(playbook.playbook)]
  expect(shipped.flatMap((scenario) => lintScenario(scenario, playbook))).toEqual([])
})

describe('the lint of a scenario', () => {
  test.each<[string, (scenario: Scenario) => void, string[]]>([
    [
      'a role, a duty and a rule that the playbook lacks',
      (scenario) => {
        at(scenario, 0).from.role = 'R-NONE'
        at(scenario, 1).deeds = [
          { kind: 'duty', duty: 'ZZ-99' },
          { kind: 'rule', rule: 'ER-99' }
        ]
        at(scenario, 2).evaluates = ['ER-98']
      },
      [
        'dangling at injects[0] (DR-01.1) → from.role',
        'dangling at injects[1] (DR-01.2) → deeds[0] → duty',
        'dangling at injects[1] (DR-01.2) → deeds[1] → rule',
        'dangling at injects[2] (DR-01.3) → evaluates[0]'
      ]
    ],
    [
      'an objective, a bar and a service that are nowhere',
      (scenario) => {
        at(scenario, 0).objectives = ['O-1', 'O-9']
        scenario.passCriteria = [{ ...scenario.passCriteria[0], ref: 'MT-99' } as Scenario['passCriteria'][number]]
        scenario.start.cells = [{ service: 'nothing', asset: '*', state: 'halted' }]
      },
      [
        'dangling at start.cells[0] → service',
        'dangling at injects[0] (DR-01.1) → objectives[1]',
        'dangling at passCriteria[0] → ref'
      ]
    ],
    [
      'two injects of one id',
      (scenario) => (at(scenario, 9).id = 'DR-01.1'),
      ['duplicate-id at injects[9] (DR-01.1) → id']
    ],
    [
      'an inject after the end',
      (scenario) => (at(scenario, 9).atSeconds = 180 * 60),
      ['inject-after-end at injects[9] (DR-01.10) → atSeconds']
    ],
    [
      'an inject that asks for nothing',
      (scenario) => (at(scenario, 3).deeds = []),
      ['inject-without-deed at injects[3] (DR-01.4) → deeds']
    ],
    [
      'an objective that no inject serves',
      (scenario) => scenario.objectives.push({ id: 'O-4', text: { ja: '四つ目', en: 'The fourth' } }),
      ['objective-unserved at objectives[3] (O-4)']
    ],
    [
      'the other language in a text',
      (scenario) => (at(scenario, 0).text.en = '残高が急減'),
      ['language-doubtful at injects[0] (DR-01.1) → text.en']
    ],
    [
      'a duty that a halt of this type never brings',
      (scenario) => (at(scenario, 0).deeds = [{ kind: 'duty', duty: 'PR-18' }]),
      ['duty-of-other-type at injects[0] (DR-01.1) → deeds[0] → duty']
    ],
    [
      'an inject that waits for itself, or for its own answer',
      (scenario) => {
        at(scenario, 1).conditions = [waitFor('DR-01.2')]
        at(scenario, 2).conditions = [{ when: 'only-if', deed: { kind: 'answered' }, bySeconds: null }]
      },
      [
        'condition-on-itself at injects[1] (DR-01.2) → conditions[0]',
        'condition-on-itself at injects[2] (DR-01.3) → conditions[0]'
      ]
    ],
    [
      'a condition and its opposite',
      (scenario) =>
        (at(scenario, 1).conditions = [
          { when: 'only-if', deed: { kind: 'engaged' }, bySeconds: null },
          { when: 'skip-if', deed: { kind: 'engaged' }, bySeconds: null }
        ]),
      ['condition-contradicts at injects[1] (DR-01.2) → conditions[0]']
    ],
    [
      'what is to be kept back by something that comes later, or waits for it within too short a limit',
      (scenario) => {
        at(scenario, 1).conditions = [{ ...waitFor('DR-01.5'), when: 'skip-if' }]
        at(scenario, 2).conditions = [{ ...waitFor('DR-01.5'), bySeconds: 60 }]
        at(scenario, 3).conditions = [waitFor('DR-01.5')]
      },
      [
        'condition-too-late at injects[1] (DR-01.2) → conditions[0]',
        'condition-too-late at injects[2] (DR-01.3) → conditions[0]'
      ]
    ],
    [
      'injects that wait for one another, once a ring, and not those that merely wait behind it',
      (scenario) => {
        at(scenario, 0).conditions = [waitFor('DR-01.2')]
        at(scenario, 1).conditions = [waitFor('DR-01.3')]
        at(scenario, 2).conditions = [waitFor('DR-01.1')]
        at(scenario, 3).conditions = [waitFor('DR-01.1')]
      },
      ['condition-circle at injects[0] (DR-01.1) → conditions']
    ]
  ])('names %s', (_, change, expected) => {
    expect(problems(change)).toEqual(expected)
  })

  test('says it in words, with the ring spelled out', () => {
    const scenario = structuredClone(drillScenario)
    at(scenario, 0).conditions = [waitFor('DR-01.2')]
    at(scenario, 1).conditions = [waitFor('DR-01.1')]
    const [problem] = lintScenario(scenario, playbook)
    if (!problem) throw new Error('nothing found')
    expect(describeProblem(problem, 'en')).toBe(
      'injects[0] (DR-01.1) → conditions: These injects wait for one another, so none ever comes: DR-01.1 → DR-01.2 → DR-01.1'
    )
    expect(describeProblem(problem, 'ja')).toContain('互いに待ち合っていて')
  })

  test('puts errors before warnings', () => {
    const levels = lintScenario(
      { ...drillScenario, objectives: [...drillScenario.objectives, { id: 'O-1', text: { ja: '再', en: 'again' } }] },
      playbook
    ).map(({ level }) => level)
    expect(levels).toEqual(levels.toSorted())
  })
})

describe('a scenario as a file', () => {
  test('comes back as it was', () => {
    expect(readScenario(scenarioFile(drillScenario), playbook)).toEqual({ scenario: drillScenario, problems: [] })
    expect(readScenario(`\uFEFF${JSON.stringify(drillScenario)}`, null).scenario).toEqual(drillScenario)
  })

  test('that is no JSON is answered with the line and column', () => {
    expect(readScenario('{\n  "format": oops', playbook).problems).toEqual([
      { code: 'not-json', level: 'error', path: '', params: { line: 2, column: 13 } }
    ])
  })

  test('with mistakes is answered with all of them and their places', () => {
    const draft = structuredClone(drillScenario) as unknown as { injects: Record<string, unknown>[]; minutes: unknown }
    draft.minutes = 'long'
    Object.assign(draft.injects[3] ?? {}, { via: 'pigeon', text: { ja: '噂', en: '' }, colour: 'red' })
    const { scenario, problems: found } = readScenario(
      JSON.stringify({ format: SCENARIO_FILE, version: 1, scenario: draft }),
      playbook
    )
    expect(scenario).toBeNull()
    expect(found.map(({ code, path }) => `${code} at ${path}`)).toEqual([
      'wrong-kind at minutes',
      'not-allowed at injects[3] (DR-01.4) → via',
      'language-missing at injects[3] (DR-01.4) → text.en',
      'unknown-key at injects[3] (DR-01.4) → colour'
    ])
  })

  test('of a newer version is not read as if it were ours', () => {
    const newer = JSON.stringify({ format: SCENARIO_FILE, version: 2, scenario: drillScenario })
    expect(readScenario(newer, playbook)).toMatchObject({ scenario: null, problems: [{ code: 'newer-file' }] })
  })

  test.each(['null', '[]', '7', '"x"', `{"format":"${SCENARIO_FILE}"}`])(
    '%s is answered, never thrown over',
    (text) => {
      expect(readScenario(text, playbook).scenario).toBeNull()
      expect(readScenario(text, playbook).problems.length).toBeGreaterThan(0)
    }
  )
})
