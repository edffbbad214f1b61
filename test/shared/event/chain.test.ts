import { describe, expect, test } from 'vitest'
import { checkChain, linkOf } from '../../../shared/event/chain.ts'
import type { Envelope } from '../../../shared/event/envelope.ts'
import { factOf } from '../../helpers/arbitrary-facts.ts'
import { sha256 } from '../../helpers/long-incident.ts'

function chain(length: number, node = 'node-1'): Envelope[] {
  const events: Envelope[] = []
  for (let seq = 1; seq <= length; seq += 1) {
    const before = events.at(-1)
    events.push(
      factOf(
        'remark.added',
        { remark: `r${seq}`, text: `語${seq}` },
        { node, seq, prev: before ? linkOf(before, sha256) : null }
      )
    )
  }
  return events
}

describe('the chain of one laptop', () => {
  test('holds in any order, and for several laptops in one stream', () => {
    expect(checkChain([...chain(4), ...chain(3, 'node-2')].toReversed(), sha256)).toEqual([])
  })

  test('shows an altered event at the one after it', () => {
    const events = chain(4).map((event) =>
      event.seq === 2 ? { ...event, data: { ...event.data, text: '別の語' } } : event
    )
    expect(checkChain(events, sha256)).toEqual([{ stream: 'inc-1', node: 'node-1', seq: 3, fault: 'altered-before' }])
  })

  test('shows a missing event, and an excerpt that does not start at the beginning', () => {
    expect(
      checkChain(
        chain(4).filter((event) => event.seq !== 2),
        sha256
      )
    ).toMatchObject([{ seq: 3, fault: 'missing-before' }])
    expect(checkChain(chain(4).slice(2), sha256)).toMatchObject([{ seq: 3, fault: 'missing-before' }])
  })

  test('shows a first event that claims one before it', () => {
    expect(checkChain([{ ...(chain(1)[0] as Envelope), prev: 'a'.repeat(64) }], sha256)).toMatchObject([
      { seq: 1, fault: 'altered-before' }
    ])
  })

  test('notices every field: who, when, what', () => {
    for (const change of [
      { happenedAt: 1 },
      { enteredAt: 1 },
      { type: 'remark.x' },
      { actor: { person: 'x', department: 'x', role: '' } }
    ]) {
      const [first, ...rest] = chain(2)
      expect(checkChain([{ ...(first as Envelope), ...change }, ...rest], sha256)).toHaveLength(1)
    }
  })
})
