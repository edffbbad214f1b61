import { describe, expect, test } from 'vitest'
import { Deed } from '../../../../shared/drill/scenario/deed.ts'
import { guidedScenario } from '../../../../shared/drill/scenario/guided.ts'
import { deedOptions, dependencies } from '../../../../shared/view/drill/deed-options.ts'
import {
  copyOf,
  newInject,
  withInject,
  withMoved,
  withObjectives,
  withoutInject
} from '../../../../shared/view/drill/edit-scenario.ts'
import { participantsOf, participantsText } from '../../../../shared/view/drill/plan-draft.ts'
import { playbook } from '../../../helpers/given.ts'

const ids = (injects: readonly { readonly id: string }[]) => injects.map(({ id }) => id)

describe('a scenario that is written on', () => {
  test('a copy is another one, names where it came from and is called so', () => {
    const copy = copyOf(guidedScenario, { ja: '(写し)', en: ' (copy)' })
    expect(copy.id).not.toBe(guidedScenario.id)
    expect(copy.origin).toEqual({ kind: 'own', ref: guidedScenario.id })
    expect(copy.name.en).toBe(`${guidedScenario.name.en} (copy)`)
  })

  test('injects stay in the order in which they come, and within the scenario', () => {
    const moved = withMoved(guidedScenario, 'GUIDED-10.1', 1300)
    expect(ids(moved.injects)).toEqual(['GUIDED-10.2', 'GUIDED-10.1', 'GUIDED-10.3'])
    expect(withMoved(guidedScenario, 'GUIDED-10.3', 99_999).injects.at(-1)?.atSeconds).toBe(3599)
    expect(withMoved(guidedScenario, 'none', 60)).toBe(guidedScenario)
  })

  test('a new inject has an id that is free; one of the same id takes its place', () => {
    const first = newInject(guidedScenario)
    const more = withInject(guidedScenario, first)
    expect(newInject(more).id).not.toBe(first.id)
    expect(withInject(more, { ...first, via: 'mail' }).injects).toHaveLength(4)
  })

  test('what depended on an inject that is taken out depends on it no longer; the last one stays', () => {
    const [one, two] = guidedScenario.injects
    if (!one || !two) throw new Error('no injects')
    const condition = { when: 'only-if', deed: { kind: 'inject', inject: one.id }, bySeconds: null } as const
    const bound = withInject(guidedScenario, { ...two, conditions: [condition] })
    expect(withoutInject(bound, one.id).injects[0]?.conditions).toEqual([])
    const alone = { ...guidedScenario, injects: [one] }
    expect(withoutInject(alone, one.id)).toBe(alone)
  })

  test('objectives are a line each; a line keeps its id, and injects serve none that is gone', () => {
    const fewer = withObjectives(guidedScenario, '止める\n知らせる', 'Stop')
    expect(fewer.objectives).toEqual([
      { id: 'stop', text: { ja: '止める', en: 'Stop' } },
      { id: 'tell', text: { ja: '知らせる', en: '知らせる' } }
    ])
    expect(fewer.injects.at(-1)?.objectives).toEqual([])
    expect(withObjectives(guidedScenario, ' ', '')).toBe(guidedScenario)
  })
})

test('every deed that is offered is one, and each is offered once', () => {
  const options = deedOptions(playbook.playbook)
  for (const deed of options) expect(Deed.safeParse(deed).success, JSON.stringify(deed)).toBe(true)
  expect(new Set(options.map((deed) => JSON.stringify(deed))).size).toBe(options.length)
  const own = dependencies(playbook.playbook, guidedScenario.injects, 'GUIDED-10.1')
  expect(own.filter(({ kind }) => kind === 'inject')).toHaveLength(2)
})

describe('participants as they are typed', () => {
  test('a name and a department in any of its names; without one it is the first that drills', () => {
    expect(participantsOf('高橋、広報\nSato, system\n\n伊藤', playbook, ['legal'])).toEqual({
      participants: [
        { person: '高橋', department: 'pr' },
        { person: 'Sato', department: 'system' },
        { person: '伊藤', department: 'legal' }
      ],
      unknown: null
    })
  })

  test('a department that is none is said with its line', () => {
    expect(participantsOf('高橋、なぞ', playbook, ['legal']).unknown).toBe('高橋、なぞ')
  })

  test('what is read is written back the same', () => {
    const { participants } = participantsOf('高橋、広報', playbook, [])
    expect(participantsOf(participantsText(participants, playbook, 'en'), playbook, []).participants).toEqual(
      participants
    )
  })
})
