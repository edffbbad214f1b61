import { expect, test } from 'vitest'
import { readState, writeState } from '../../electron/state-line.ts'

test('a state is read as it was written', () => {
  const state = { state: 'held', message: '佐藤\n"x"' } as const
  expect(writeState(state).trimEnd().split('\n')).toHaveLength(1)
  expect(readState(writeState(state).trimEnd())).toEqual(state)
})

test.each(['', 'DevTools listening on ws://x', 'haltdesk:', 'haltdesk:{"state":"other"}', 'haltdesk:{"state"'])(
  '%j is no state',
  (line) => {
    expect(readState(line)).toBeNull()
  }
)
