import { expect, test } from 'vitest'
import { metricsOf } from '../../../../shared/incident/monitor/limits.ts'
import { watchDesk } from '../../../../shared/view/recovery/watch-desk.ts'
import { cancelOnly } from '../../../helpers/climbing.ts'
import type { Step } from '../../../helpers/given.ts'
import { declared, given, minutes, playbook, step } from '../../../helpers/given.ts'

const metrics = metricsOf(given(declared()).state, playbook)
const trigger = metrics.find(({ rehalt, side }) => rehalt && side === 'above')
const other = metrics.find(({ id }) => id !== trigger?.id)
const past = (limit: string) => `${Number(limit) + 1}`
const look = (at: number, ...readings: [string, string][]) =>
  step('monitor.record', { readings: readings.map(([metric, value]) => ({ metric, value })), note: '定時' }, { at })
const deskOf = (steps: readonly Step[], at: number) => watchDesk(given(...steps).state, playbook, minutes(at))

test('before a step there is nothing to watch; a step begins the watch', () => {
  expect(deskOf([declared()], 5).watch.isOn).toBe(false)
  const desk = deskOf(cancelOnly, 61)
  expect(desk.watch.isOn).toBe(true)
  expect(desk.watch.nextLookAt).toBe(minutes(60 + desk.plan.everyMinutes))
  expect(desk.figures.every(({ state }) => state === 'unseen')).toBe(true)
})

test('a figure past its limit stands first and asks for a step back', () => {
  if (!trigger || !other) throw new Error('the playbook watches too little')
  const desk = deskOf([...cancelOnly, look(65, [trigger.id, past(trigger.limit)])], 66)
  expect(desk.figures[0]).toMatchObject({ metric: { id: trigger.id }, state: 'past' })
  expect(desk.triggers.map(({ id }) => id)).toEqual([trigger.id])
})

test('what one person read at one moment is one look, the newest first', () => {
  if (!trigger || !other) throw new Error('the playbook watches too little')
  const desk = deskOf([...cancelOnly, look(62, [trigger.id, '0'], [other.id, '0']), look(64, [trigger.id, '0'])], 66)
  expect(desk.looks.map(({ at, readings }) => [at, readings.length])).toEqual([
    [minutes(64), 1],
    [minutes(62), 2]
  ])
})

test('what would be left at the close is listed by kind', () => {
  const kinds = deskOf(cancelOnly, 61).outstanding.map(({ kind }) => kind)
  expect(kinds).toContain('cell')
  expect(kinds).toContain('watch')
})
