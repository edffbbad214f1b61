import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { sha256 } from '../../host/store/hash.ts'
import type { PutResult, Store, Written } from '../../host/store/store.ts'
import { checkChain } from '../../shared/event/chain.ts'
import type { Actor, Envelope } from '../../shared/event/envelope.ts'
import { compareEvents, envelopeSchema } from '../../shared/event/envelope.ts'

const sato: Actor = { person: '佐藤', department: 'system', role: 'system-lead' }
const noon = Date.UTC(2026, 0, 15, 3)

/** What every store must do. `open` gives an empty one of node `here` whose clock is `now`. */
export function storeSuite(name: string, open: (now: () => number) => { store: Store; end: () => void }): void {
  describe(`a store (${name})`, () => {
    let time = noon
    let store: Store
    let end: () => void
    beforeEach(() => {
      time = noon
      ;({ store, end } = open(() => time))
    })
    afterEach(() => end())

    const remark = (text: string) => ({ type: 'remark.added', version: 1, data: { text } })
    const say = (text: string, stream = 'inc-1') => valueOf(store.append(stream, [remark(text)], sato, time))

    test('gives back what was appended, as it was acknowledged', () => {
      const [event] = say('出金を停止しました')
      expect(store.read('inc-1')).toEqual([event])
      expect(envelopeSchema.parse(event)).toMatchObject({
        stream: 'inc-1',
        seq: 1,
        enteredAt: noon,
        actor: sato,
        prev: null
      })
    })

    test('numbers its events in each stream without a gap and links each to the one before', () => {
      valueOf(store.append('inc-1', [remark('a'), remark('b')], sato, time))
      say('elsewhere', 'inc-2')
      say('c')
      expect(store.read('inc-1').map(({ seq }) => seq)).toEqual([1, 2, 3])
      expect(store.read('inc-2').map(({ seq }) => seq)).toEqual([1])
      expect(checkChain([...store.read('inc-1'), ...store.read('inc-2')], sha256)).toEqual([])
    })

    test('keeps the order of writing when the clock is set back or stands still', () => {
      say('first')
      say('same moment')
      time = noon - 365 * 86_400_000
      say('a year earlier by the clock')
      expect(store.read('inc-1').map(textOf)).toEqual(['first', 'same moment', 'a year earlier by the clock'])
      expect(store.read('inc-1').at(-1)?.enteredAt).toBe(time)
    })

    test('keeps when it happened apart from when it was written down', () => {
      const [event] = valueOf(store.append('inc-1', [remark('late')], sato, noon - 60_000))
      expect(event).toMatchObject({ happenedAt: noon - 60_000, enteredAt: noon })
    })

    test('leaves out nothing that JSON would: what is returned is what will be read', () => {
      const [event] = valueOf(
        store.append('inc-1', [{ type: 'a.b', version: 1, data: { x: undefined, y: 1 } }], sato, time)
      )
      expect(Object.keys(event?.data ?? {})).toEqual(['y'])
    })

    test('lists its streams with the number of their events', () => {
      say('a')
      say('b')
      say('c', 'inc-2')
      expect([...store.streams()].toSorted((a, b) => (a.stream < b.stream ? -1 : 1))).toEqual([
        { stream: 'inc-1', events: 2 },
        { stream: 'inc-2', events: 1 }
      ])
      expect(store.read('inc-3')).toEqual([])
    })

    test('takes in events of another installation once, however often and in whatever order they come', () => {
      const theirs = [foreign(3), foreign(1), foreign(2)]
      expect(counts(store.put(theirs))).toEqual({ taken: 3, known: 0, conflicts: 0 })
      expect(counts(store.put(theirs.toReversed()))).toEqual({ taken: 0, known: 3, conflicts: 0 })
      expect(store.read('inc-1')).toEqual([...theirs].sort(compareEvents))
    })

    test('takes an event that differs only in the order of its keys as known', () => {
      store.put([foreign(1)])
      const { data, ...rest } = foreign(1)
      expect(counts(store.put([{ data, ...rest }]))).toEqual({ taken: 0, known: 1, conflicts: 0 })
    })

    test('overwrites nothing: another event with the same id is a conflict', () => {
      store.put([foreign(1)])
      const forged = { ...foreign(1), data: { text: 'forged' } }
      expect(valueOf(store.put([forged, foreign(2)]))).toEqual({ taken: [foreign(2)], known: 0, conflicts: [forged] })
      expect(store.read('inc-1').map(textOf)).toEqual(['theirs 1', 'theirs 2'])
    })

    test('writes after the events that it has seen, even where their clock stood ahead', () => {
      store.put([foreign(1, noon + 3_600_000)])
      say('mine')
      expect(store.read('inc-1').map(textOf)).toEqual(['theirs 1', 'mine'])
    })

    test('is not dragged along by a clock that reads as the end of time', () => {
      store.put([{ ...foreign(1), at: 'ffffffffffff-ffff' }])
      say('mine')
      expect(store.read('inc-1').every(({ at }) => /^[0-9a-f]{12}-[0-9a-f]{4}$/.test(at))).toBe(true)
    })

    test('goes on after its own events that came back by an import', () => {
      store.put([{ ...foreign(4), node: store.node }])
      expect(say('mine')[0]?.seq).toBe(5)
    })

    test('says that it is whole', () => {
      say('a')
      expect(store.check()).toEqual({ sound: true, detail: 'ok' })
    })
  })
}

function foreign(seq: number, at = noon - 60_000 + seq): Envelope {
  return {
    stream: 'inc-1',
    node: 'other-laptop',
    seq,
    at: `${at.toString(16).padStart(12, '0')}-0000`,
    enteredAt: at,
    happenedAt: at,
    actor: { person: 'Mori', department: 'pr', role: 'pr-lead' },
    type: 'remark.added',
    version: 1,
    data: { text: `theirs ${seq}` },
    prev: seq === 1 ? null : 'x'.repeat(64)
  }
}

function valueOf<T>(written: Written<T>): T {
  if (!written.ok) throw new Error(`not written: ${written.fault}`)
  return written.value
}

function counts(written: Written<PutResult>) {
  const { taken, known, conflicts } = valueOf(written)
  return { taken: taken.length, known, conflicts: conflicts.length }
}

function textOf(event: Envelope): unknown {
  return event.data.text
}
