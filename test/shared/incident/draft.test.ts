import { expect, test } from 'vitest'
import type { IncidentState } from '../../../shared/incident/state.ts'
import { declared, given, step } from '../../helpers/given.ts'

const collections = (state: IncidentState) =>
  Object.entries(state).filter(([, part]) => part instanceof Map || part instanceof Set)

const changedBetween = (before: IncidentState, after: IncidentState) =>
  collections(after)
    .filter(([name, part]) => part !== before[name as keyof IncidentState])
    .map(([name]) => name)

test('an event leaves every collection that it is not about as it was', () => {
  const before = given(declared(), step('remark.add', { text: '電話した' }))
  const after = before.when('duty.check', { duties: ['SYS-01'] }).makes('duty.checked').state
  expect(changedBetween(before.state, after)).toEqual(['duties', 'seen'])
  expect(after.duties.size).toBeGreaterThan(0)
})

test('a collection of which one entry is another is another', () => {
  const before = given(declared(), step('duty.check', { duties: ['SYS-01'] }))
  const after = before.when('duty.uncheck', { duties: ['SYS-01'], reason: '取り違え' }).makes('duty.unchecked').state
  expect(changedBetween(before.state, after)).toContain('duties')
  expect(after.duties.get('SYS-01')).not.toBe(before.state.duties.get('SYS-01'))
})

test('what is taken off leaves another collection', () => {
  const pinned = given(declared(), step('entry.pin', { entry: 'node-1:1' }))
  const after = pinned.when('entry.unpin', { entry: 'node-1:1' }).makes('entry.unpinned').state
  expect(changedBetween(pinned.state, after)).toContain('pins')
  expect(pinned.state.pins.has('node-1:1')).toBe(true)
})
