import { expect, test } from 'vitest'
import { fromPlaybook } from '../../../../shared/drill/scenario/from-playbook.ts'
import type { Inject } from '../../../../shared/drill/scenario/schema.ts'
import { placesOfInject } from '../../../../shared/view/drill/deed-place.ts'
import { lanesOf, lanesScale, movedTo } from '../../../../shared/view/drill/lanes.ts'
import { senderText } from '../../../../shared/view/drill/sender.ts'
import { playbook } from '../../../helpers/given.ts'

const [drill] = playbook.playbook.drills
const inject = (change: Partial<Inject>): Inject => {
  const first = drill && fromPlaybook(drill, playbook.playbook).injects[0]
  if (!first) throw new Error('the playbook has no drill')
  return { ...first, ...change }
}

test('a lane for every way that is used, in one order, each inject at its time', () => {
  const items = [
    { inject: inject({ id: 'c', via: 'mail', atSeconds: 600 }) },
    { inject: inject({ id: 'b', via: 'phone', atSeconds: 300 }) },
    { inject: inject({ id: 'a', via: 'phone', atSeconds: 0 }) }
  ]
  const lanes = lanesOf(items, 600)
  expect(lanes.map(({ way }) => way)).toEqual(['phone', 'mail'])
  expect(lanes[0]?.placed.map(({ item, left }) => [item.inject.id, left])).toEqual([
    ['a', 0],
    ['b', 0.5]
  ])
  expect(lanes[1]?.placed[0]?.left).toBe(1)
})

test('injects that come together stand below each other; a later one takes the first line again', () => {
  const at = (id: string, atSeconds: number) => ({ inject: inject({ id, via: 'chat', atSeconds }) })
  const [lane] = lanesOf([at('a', 0), at('b', 1), at('c', 2), at('d', 500)], 1000)
  expect(lane?.placed.map(({ line }) => line)).toEqual([0, 1, 2, 0])
  expect(lane?.lines).toBe(3)
})

test('an inject stays within its scenario wherever it is moved', () => {
  expect(movedTo({ atSeconds: 30 }, -60, 600)).toBe(0)
  expect(movedTo({ atSeconds: 590 }, 60, 600)).toBe(600)
  expect(movedTo({ atSeconds: 60 }, 10, 600)).toBe(70)
})

test('the scale has nine marks at most, at round minutes', () => {
  expect(lanesScale(3600)).toEqual([0, 600, 1200, 1800, 2400, 3000, 3600])
  for (const minutes of [1, 10, 60, 180, 600, 10_080]) expect(lanesScale(minutes * 60).length).toBeLessThan(10)
})

test('where something is done is named once, and what only the inject takes is nowhere else', () => {
  const deeds = [
    { kind: 'duty', duty: 'CMD-01' },
    { kind: 'severity', atLeast: 'SEV1' },
    { kind: 'notice', channel: null },
    { kind: 'seen' }
  ] as const
  expect(placesOfInject({ deeds: [...deeds] })).toEqual(['board', 'notices'])
})

test('a sender is a role, a name, or a name with its role', () => {
  const names = { role: (id: string) => `<${id}>` }
  const name = { ja: '田中', en: 'Tanaka' }
  expect(senderText({ role: 'R-IC', name: null }, names, 'ja')).toBe('<R-IC>')
  expect(senderText({ role: null, name }, names, 'en')).toBe('Tanaka')
  expect(senderText({ role: 'R-IC', name }, names, 'ja')).toBe('田中 (<R-IC>)')
})
