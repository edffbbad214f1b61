import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonical } from '../../../shared/event/canonical.ts'
import { checkData } from '../../../shared/event/catalogue.ts'
import { checkChain } from '../../../shared/event/chain.ts'
import type { Envelope } from '../../../shared/event/envelope.ts'
import { compareEvents, envelopeSchema } from '../../../shared/event/envelope.ts'
import { emptyLog, receive } from '../../../shared/event/log.ts'
import { dutiesInForce } from '../../../shared/incident/duty/in-force.ts'
import { fold, incidentFolder } from '../../../shared/incident/fold.ts'
import { emptyIncident } from '../../../shared/incident/state.ts'
import type { IncidentState } from '../../../shared/incident/state.ts'
import { anyTries, playRegister } from '../../helpers/arbitrary-compensation.ts'
import { anyFacts, factOf } from '../../helpers/arbitrary-facts.ts'
import { playbook } from '../../helpers/given.ts'
import { commandNouns } from '../../helpers/arbitrary-commands.ts'
import { anyIncident, incidentAbout } from '../../helpers/laptops.ts'
import { anyNight, playNight } from '../../helpers/ladder-play.ts'
import { sha256 } from '../../helpers/long-incident.ts'

const replay = (events: readonly Envelope[]) => canonical(fold(emptyIncident, events.toSorted(compareEvents)))

const anyClimb = anyNight.map(playNight)
const anyRegister = anyTries.map((tries) => playRegister(tries))
/** A stream that people decided on several laptops, one of a night on the ladder or of a register, or one that merely is valid. */
const anyStream = fc.oneof(
  { weight: 4, arbitrary: anyIncident },
  { weight: 4, arbitrary: anyFacts },
  { weight: 1, arbitrary: anyClimb },
  { weight: 1, arbitrary: anyRegister }
)

/** Events cut into batches at random. */
function batches(events: readonly Envelope[], cuts: readonly number[]): Envelope[][] {
  const places = [0, ...cuts.map((cut) => cut % (events.length + 1)), events.length].toSorted((a, b) => a - b)
  return places.slice(1).map((place, index) => events.slice(places[index], place))
}

function received(parts: readonly Envelope[][]): IncidentState {
  return parts.reduce((log, part) => receive(log, part, incidentFolder), emptyLog(incidentFolder)).state
}

describe('an incident on several laptops', () => {
  test('is the same whatever order its events arrive in', () => {
    const shuffled = anyStream.chain((events) =>
      fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length }))
    )
    fc.assert(
      fc.property(shuffled, fc.array(fc.nat(), { maxLength: 6 }), ([events, arrived], cuts) => {
        expect(canonical(received(batches(arrived, cuts)))).toBe(replay(events))
      })
    )
  })

  test('is the same taken in bit by bit as read again from the start', () => {
    fc.assert(
      fc.property(anyStream, fc.array(fc.nat(), { maxLength: 10 }), (events, cuts) => {
        const ordered = events.toSorted(compareEvents)
        expect(canonical(batches(ordered, cuts).reduce(fold, emptyIncident))).toBe(replay(events))
      })
    )
  })

  test('is the same when everything arrives twice', () => {
    fc.assert(
      fc.property(anyStream, fc.array(fc.nat(), { maxLength: 6 }), (events, cuts) => {
        expect(canonical(received([...batches(events, cuts), ...batches(events.toReversed(), cuts)]))).toBe(
          replay(events)
        )
      })
    )
  })

  test('leaves the state before it untouched, so that every screen keeps what it shows', () => {
    fc.assert(
      fc.property(anyStream, fc.nat(), (events, cut) => {
        const ordered = events.toSorted(compareEvents)
        const [first = [], second = []] = batches(ordered, [cut])
        const before = fold(emptyIncident, first)
        const text = canonical(before)
        fold(before, second)
        expect(canonical(before)).toBe(text)
      })
    )
  })

  test('counts events that it does not know and otherwise leaves them alone', () => {
    const stranger = fc.tuple(fc.constantFrom('call.rung', 'halt.frozen', 'constructor', 'duty.checked'), fc.nat(20))
    fc.assert(
      fc.property(anyIncident, fc.array(stranger, { maxLength: 5 }), (events, strangers) => {
        const unknown = strangers.map(([type, place], index) =>
          factOf(
            type,
            { duty: 'PR-02' },
            {
              node: 'newer',
              seq: index + 1,
              version: 99,
              at: events[place % events.length]?.at ?? '000000000000-0000'
            }
          )
        )
        const { unknown: counted, ...state } = fold(emptyIncident, [...events, ...unknown].sort(compareEvents))
        const { unknown: none, ...expected } = fold(emptyIncident, events.toSorted(compareEvents))
        expect(counted - none).toBe(strangers.length)
        expect(canonical(state)).toBe(canonical(expected))
      })
    )
  })

  test('folds any valid facts, even of duties and remarks that nobody knows, and its duties can be listed', () => {
    fc.assert(
      fc.property(anyFacts, (events) => {
        for (const event of events) expect(checkData(event), event.type).toBe('ok')
        const state = fold(emptyIncident, events)
        expect(dutiesInForce(state, playbook).length).toBeGreaterThanOrEqual(state.addedDuties.size)
      })
    )
  })

  test('is written in events that are valid, known and chained', () => {
    fc.assert(
      fc.property(anyIncident, (events) => {
        for (const event of events) {
          expect(envelopeSchema.safeParse(event).success).toBe(true)
          expect(checkData(event), event.type).toBe('ok')
        }
        expect(checkChain(events, sha256)).toEqual([])
      })
    )
  })
})

describe('random commands', () => {
  test('reach every event of an incident, so that the properties above say something', () => {
    const facts = fc.sample(anyFacts, { numRuns: 100, seed: 1 }).flatMap((events) => events.map((event) => event.type))
    const missing = new Set(
      facts.filter(
        (type) =>
          !/^(playbook\.published$|drill\.branched$|contact\.|scenario\.|plan\.|connector\.|list\.|recipients\.)/.test(
            type
          )
      )
    )
    for (const event of fc.sample(anyClimb, { numRuns: 40, seed: 1 }).flat()) missing.delete(event.type)
    for (const event of fc.sample(anyRegister, { numRuns: 60, seed: 1 }).flat()) missing.delete(event.type)
    for (let seed = 1; missing.size > 0 && seed <= 40; seed += 1) {
      for (const noun of new Set([...missing].map((type) => type.slice(0, type.indexOf('.'))))) {
        const about = commandNouns.includes(noun) ? incidentAbout(noun) : anyIncident
        for (const event of fc.sample(about, { numRuns: 20, seed }).flat()) missing.delete(event.type)
      }
    }
    expect(missing).toEqual(new Set())
  })
})
