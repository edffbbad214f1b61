import { expect, test } from 'vitest'
import { emptyTyped, readCount, readField, readLoad, typedFrom } from '../../../../shared/view/support/typed-load.ts'
import { lineOf, loadOf } from '../../../helpers/loads.ts'

const typed = { ...emptyTyped(15), cells: { phone: { open: ' 1,2 ', longestWait: '4.5' } } }

test('a text of full width, with commas and spaces, is a number; an empty one is not known', () => {
  expect(readField('open', '1,204')).toBe(1204)
  expect(readField('open', ' ')).toBeNull()
  expect(readField('open', '0')).toBe(0)
})

test('a part of a minute is a wait, and no count', () => {
  expect(readField('averageWait', '4.5')).toBe(4.5)
  expect(readField('received', '4.5')).toBeUndefined()
  expect(readField('received', 'many')).toBeUndefined()
  expect(readCount('-1', 10, true)).toBeUndefined()
  expect(readCount('11', 10, true)).toBeUndefined()
})

test('a report is read whole or not at all', () => {
  expect(readLoad(typed, ['phone'])).toEqual(loadOf(lineOf('phone', { open: 12, longestWait: 4.5 })))
  expect(readLoad({ ...typed, volumeMultiple: 'x' }, ['phone'])).toBeUndefined()
  expect(readLoad({ ...typed, cells: { phone: { open: 'x' } } }, ['phone'])).toBeUndefined()
})

test('a report that is opened again reads as it was', () => {
  const load = { ...loadOf(lineOf('phone', { open: 0, longestWait: 4.5 })), volumeMultiple: 2.5, topics: '再開時期' }
  expect(readLoad(typedFrom(load), ['phone'])).toEqual(load)
})
