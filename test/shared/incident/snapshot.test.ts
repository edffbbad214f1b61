import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Envelope } from '../../../shared/event/envelope.ts'
import { compareEvents } from '../../../shared/event/envelope.ts'
import { fold } from '../../../shared/incident/fold.ts'
import { decodeSnapshot, encodeSnapshot } from '../../../shared/incident/snapshot.ts'
import type { IncidentState } from '../../../shared/incident/state.ts'
import { emptyIncident } from '../../../shared/incident/state.ts'
import { anyTries, playRegister } from '../../helpers/arbitrary-compensation.ts'
import { anyFacts } from '../../helpers/arbitrary-facts.ts'
import { anyIncident } from '../../helpers/laptops.ts'
import { anyNight, playNight } from '../../helpers/ladder-play.ts'

const anyStream = fc.oneof(anyIncident, anyFacts, anyNight.map(playNight), anyTries.map(playRegister))
const silent = (state: IncidentState): IncidentState => ({ ...state, remarks: new Map() })
const again = (state: IncidentState) => decodeSnapshot(JSON.parse(encodeSnapshot(state)))

test('a state comes back as it was but for its remarks, and what is said later is folded onto it as onto the state itself', () => {
  fc.assert(
    fc.property(anyStream, fc.nat(), (events: readonly Envelope[], cut) => {
      const ordered = events.toSorted(compareEvents)
      const place = cut % (ordered.length + 1)
      const state = fold(emptyIncident, ordered.slice(0, place))
      expect(again(state)).toEqual(silent(state))
      expect(silent(fold(again(state), ordered.slice(place)))).toEqual(silent(fold(state, ordered.slice(place))))
    })
  )
})

test('collections within collections come back too, and nothing else becomes one', () => {
  const state = { ...emptyIncident, title: '#map', seen: new Map([['#set', 1]]), pins: new Set(['#map']) }
  const plans = new Map([
    ['trade', [{ value: null, by: { person: '', department: '', role: '' }, at: 1, enteredAt: 1 }]]
  ])
  const deep = { ...state, resumption: { ...state.resumption, plans } }
  expect(again(deep)).toEqual(deep)
})

test('a state in which a key of the encoding stands is not written at all', () => {
  const state = { ...emptyIncident, cause: { '#map': [] } } as unknown as IncidentState
  expect(() => encodeSnapshot(state)).toThrow('encoding')
})
