import { describe, expect, test } from 'vitest'
import type { Envelope } from '../../../shared/event/envelope.ts'
import { eventKey } from '../../../shared/event/envelope.ts'
import type { Folder } from '../../../shared/event/log.ts'
import { emptyLog, receive } from '../../../shared/event/log.ts'
import { factOf } from '../../helpers/arbitrary-facts.ts'

/** Folds a stream into the keys of its events, in the order in which they were folded. */
const keys: Folder<readonly string[]> = { empty: [], fold: (state, events) => [...state, ...events.map(eventKey)] }
const event = (seq: number): Envelope => factOf('remark.added', { remark: 'r', text: '語' }, { seq })

describe('a log', () => {
  test('folds a late event where it belongs', () => {
    const log = receive(receive(emptyLog(keys), [event(1), event(3)], keys), [event(2)], keys)
    expect(log.state).toEqual(['node-1:1', 'node-1:2', 'node-1:3'])
    expect(log.events.map(eventKey)).toEqual(log.state)
  })

  test('takes each event once, also within a batch', () => {
    const log = receive(emptyLog(keys), [event(2), event(1), event(2)], keys)
    expect(receive(log, [event(1), event(2)], keys)).toBe(log)
    expect(log.state).toEqual(['node-1:1', 'node-1:2'])
  })

  test('an empty batch changes nothing', () => {
    const log = receive(emptyLog(keys), [event(1)], keys)
    expect(receive(log, [], keys)).toBe(log)
  })
})
