import { expect, test } from 'vitest'
import { stageById } from '../../../../shared/incident/resumption/ladder.ts'
import { ladderDesk, stepDesk } from '../../../../shared/view/recovery/ladder-desk.ts'
import { cancelOnly, matching, ready } from '../../../helpers/climbing.ts'
import type { Step } from '../../../helpers/given.ts'
import { declared, given, minutes, playbook, step } from '../../../helpers/given.ts'
import { executive, goFor } from '../../../helpers/resuming.ts'

const deskOf = (...steps: readonly Step[]) => ladderDesk(given(...steps).state, playbook)
const statesOf = (...steps: readonly Step[]) => deskOf(...steps).rungs.map(({ state }) => state)
const stepOf = (steps: readonly Step[], id: string, at: number) => {
  const { state } = given(...steps)
  const stage = stageById(state, playbook, id)
  if (!stage) throw new Error(id)
  return stepDesk(state, playbook, stage, ['*'], minutes(at))
}

test('before a ladder is chosen the one for the type is named', () => {
  expect(deskOf(declared())).toMatchObject({ ladder: undefined, rungs: [], next: null, suggested: { id: 'default' } })
})

test('the next step is the lowest that has something to open', () => {
  expect(statesOf(...ready)).toEqual(['nothing', 'next', 'ahead', 'ahead', 'nothing', 'ahead', 'nothing', 'ahead'])
  expect(deskOf(...ready)).toMatchObject({ next: 'default-2', present: 0 })
})

test('a step that was taken is held, and the one below it is behind', () => {
  const desk = deskOf(...matching)
  expect(desk.rungs.map(({ state }) => state).slice(1, 6)).toEqual(['taken', 'taken', 'present', 'nothing', 'next'])
  expect(desk.rungs[3]).toMatchObject({ takenAt: minutes(100), holdUntil: minutes(160) })
  expect(desk.rungs[2]?.holdUntil).toBeNull()
  expect(desk.rungs[5]?.assetsLeft).toEqual(playbook.playbook.assets.map(({ code }) => code))
})

test('back below a step it is ahead again, and the step back is told', () => {
  const back = step('resume.back', { to: 0, trigger: '', reason: '板の異常' }, { at: 70 })
  expect(deskOf(...cancelOnly, back)).toMatchObject({
    present: 0,
    next: 'default-2',
    lastBack: { value: '板の異常', to: 0 }
  })
})

test('a planned time stands at its step', () => {
  const plan = step('resume.plan', { plans: [{ stage: 'default-2', at: minutes(60) }], reason: '' }, { at: 21 })
  expect(deskOf(...ready, plan).rungs[1]?.plannedAt).toBe(minutes(60))
})

test('what stands against a step is its missing go; with it the step may be taken at once', () => {
  const before = stepOf(ready, 'default-2', 55)
  expect(before.blockers.map(({ code, subject }) => [code, subject])).toEqual([['gate', 'RG-12']])
  expect(before).toMatchObject({ met: 10, possibleFrom: null })
  expect(before.goes.map(({ role, word }) => [role, word])).toEqual([
    ['R-IC', undefined],
    ['R-EXEC', undefined]
  ])
  const after = stepOf([...ready, ...goFor('default-2', 54)], 'default-2', 55)
  expect(after).toMatchObject({ blockers: [], possibleFrom: minutes(55), met: 11 })
  expect(after.goes.map(({ word }) => word?.value)).toEqual(['go', 'go'])
})

test('where the clock alone stands against a step, the moment is told from which it may be taken', () => {
  const steps = [...cancelOnly, ...goFor('default-3', 61)]
  expect(stepOf(steps, 'default-3', 62)).toMatchObject({ possibleFrom: minutes(75), blockers: [{ code: 'hold' }] })
})

test('one person who says go for two roles counts once, and it shows', () => {
  const go = { stage: 'default-2', verdict: 'go', reason: '' } as const
  const twice = [
    ...ready,
    step('resume.decide', go, { at: 53, by: executive }),
    step('command.offer', { to: { person: executive.person, role: executive.role }, note: '' }, { at: 53.2 }),
    step('command.accept', {}, { at: 53.4, by: executive }),
    step('resume.decide', go, { at: 54, by: executive })
  ]
  expect(stepOf(twice, 'default-2', 55).goes).toMatchObject([
    { role: 'R-IC', again: false },
    { role: 'R-EXEC', again: true }
  ])
})

test('an override that waits for its second signature is on the desk until it is settled', () => {
  const ask = step(
    'resume.override',
    { scope: { kind: 'step', stage: 'default-2', assets: ['*'] }, reason: '急ぐ' },
    { at: 55 }
  )
  const asked = deskOf(...ready, ask).asked
  expect(asked).toHaveLength(1)
  const drop = step('resume.drop', { override: asked[0]?.id ?? '', reason: '取り下げ' }, { at: 56 })
  expect(deskOf(...ready, ask, drop).asked).toEqual([])
})
