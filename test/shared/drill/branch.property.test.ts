import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { copiesFor } from '../../../shared/drill/branch.ts'
import { lastOf } from '../../../shared/drill/clock.ts'
import { onStage } from '../../../shared/drill/backstage.ts'
import { nowOf } from '../../../shared/drill/now-of.ts'
import { readLog } from '../../../shared/drill/read-log.ts'
import { canonical } from '../../../shared/event/canonical.ts'
import { checkChain } from '../../../shared/event/chain.ts'
import type { Envelope } from '../../../shared/event/envelope.ts'
import { compareEvents, eventKey } from '../../../shared/event/envelope.ts'
import { fold } from '../../../shared/incident/fold.ts'
import { emptyIncident } from '../../../shared/incident/state.ts'
import { incidentAbout } from '../../helpers/laptops.ts'
import { sha256 } from '../../helpers/long-incident.ts'

/** What several laptops made of a drill, in the order of its log. */
const anyDrill = incidentAbout('drill').map((events) => events.toSorted(compareEvents))
/** A drill and a moment of it. */
const anyMoment = fc.tuple(anyDrill, fc.double({ min: 0, max: 1, noNaN: true })).map(([events, share]) => {
  const { exercise } = fold(emptyIncident, events)
  const end = lastOf(exercise?.clock ?? { spans: [{ wall: 0, drill: 0, rate: 0 }], pace: 1 }).drill
  const began = exercise?.beganAt ?? 0
  return { events, at: began + Math.round((end - began) * share) }
})

/** An event without what its stream gives it. */
const bare = (event: Envelope) => ({ ...event, stream: '', prev: '' })

/** A moment can be rewound to once it is over: the wall (ms) stands well behind it by then. */
const WEEK = 7 * 86_400_000

describe('a rewind', () => {
  test('loses no event: the drill keeps all of its own, and the branch has each that lies before its moment', () => {
    fc.assert(
      fc.property(anyMoment, ({ events, at }) => {
        const whole = canonical(events)
        const copies = copiesFor(events, at, 'branch', sha256)
        expect(canonical(events)).toBe(whole)
        expect(copies.map(bare)).toEqual(events.slice(0, copies.length).map(bare))
        expect(copies.every(({ stream }) => stream === 'branch')).toBe(true)
        const next = readLog(events)[copies.length]
        if (next) expect(next.enteredAt).toBeGreaterThan(at)
      })
    )
  })

  test('is whole in itself: its chain holds, and it amounts to what the drill amounted to', () => {
    fc.assert(
      fc.property(anyMoment, ({ events, at }) => {
        const copies = copiesFor(events, at, 'branch', sha256)
        expect(checkChain(copies, sha256)).toEqual([])
        expect(canonical(fold(emptyIncident, copies))).toBe(
          canonical(fold(emptyIncident, events.slice(0, copies.length)))
        )
      })
    )
  })

  test('stands at its moment, whatever the wall shows', () => {
    fc.assert(
      fc.property(anyMoment, fc.integer({ min: WEEK, max: 2 * WEEK }), ({ events, at }, later) => {
        const copies = copiesFor(events, at, 'branch', sha256)
        const last = copies.at(-1)
        if (!last) return
        const data = { wall: last.enteredAt + later, from: 'inc-1', at, copied: copies.length, reason: '' }
        const mark = { ...last, seq: last.seq + 1, type: 'drill.branched', version: 1, data }
        const state = fold(emptyIncident, [...copies, mark])
        expect(nowOf(state, last.enteredAt + later)).toBe(at)
        expect(nowOf(state, last.enteredAt + later + 1e10)).toBe(at)
      })
    )
  })
})

describe('the log of a drill as it is read', () => {
  test('says when each entry was made as the state does, and holds the same events in the same order', () => {
    fc.assert(
      fc.property(anyDrill, (events) => {
        const read = readLog(events)
        expect(read.map(eventKey)).toEqual(events.map(eventKey))
        const { seen } = fold(emptyIncident, events)
        for (const [person, at] of seen) {
          const entries = read.filter(({ actor }) => actor.person === person)
          expect(Math.max(...entries.map(({ enteredAt }) => enteredAt))).toBe(at)
        }
      })
    )
  })

  test('is the very same where no clock of its own runs', () => {
    fc.assert(
      fc.property(incidentAbout('duty'), (events) => {
        expect(readLog(events)).toBe(events)
        expect(onStage(events, fold(emptyIncident, events))).toBe(events)
      })
    )
  })

  test('keeps back what the room must not know until the drill is over, and the facilitator’s notes for good', () => {
    fc.assert(
      fc.property(anyDrill, (events) => {
        const state = fold(emptyIncident, events)
        const shown = onStage(events, state)
        expect(shown.some(({ type }) => type === 'drill.noted')).toBe(false)
        const tags = (of: readonly Envelope[]) => of.filter(({ type }) => type === 'drill.tagged').length
        expect(tags(shown)).toBe(state.exercise?.ended ? tags(events) : 0)
        const rest = (of: readonly Envelope[]) =>
          of.filter(({ type }) => !/^(inject\.|drill\.(noted|tagged)$)/u.test(type))
        expect(rest(shown)).toEqual(rest(events))
      })
    )
  })
})
