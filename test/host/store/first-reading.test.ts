import { beforeEach, expect, test } from 'vitest'
import { layoutOf } from '../../../host/layout.ts'
import { openStore } from '../../../host/store/open-store.ts'
import type { Store } from '../../../host/store/store.ts'
import type { Actor, Envelope } from '../../../shared/event/envelope.ts'
import { freshFolder } from '../../helpers/data-folder.ts'

const sato: Actor = { person: '佐藤', department: 'system', role: 'R-DUTY' }
let folder: string
let ids = 0

beforeEach(() => {
  folder = freshFolder()
})

function open(): Store {
  const opened = openStore({ layout: layoutOf(folder), now: () => Date.UTC(2026, 0, 15), newId: () => `node-${++ids}` })
  if (!opened.ok) throw new Error(opened.code)
  return opened.store
}

function say(store: Store, text: string, stream = 'inc-1'): Envelope {
  const written = store.append(stream, [{ type: 'remark.added', version: 1, data: { text } }], sato, 0)
  if (!written.ok || !written.value[0]) throw new Error('not written')
  return written.value[0]
}

test('what was written is read after the next opening, again and again', () => {
  const before = open()
  const events = [say(before, '出金を停止'), say(before, 'b'), say(before, 'elsewhere', 'inc-2')]
  before.close()
  const after = open()
  expect(after.read('inc-1')).toEqual(events.slice(0, 2))
  expect(after.read('inc-1')).toEqual(events.slice(0, 2))
  expect(after.read('inc-2')).toEqual(events.slice(2))
  expect(after.read('inc-3')).toEqual([])
  after.close()
})

test('what is written after the opening is in the first reading', () => {
  const before = open()
  const events = [say(before, 'a'), say(before, 'b', 'inc-2')]
  before.close()
  const after = open()
  const later = say(after, 'c', 'inc-2')
  expect(after.read('inc-2')).toEqual([events[1], later])
  expect(after.read('inc-1')).toEqual([events[0]])
  after.close()
})

test('events come in their one order, in whatever order they were taken in', () => {
  const elsewhere = open()
  const events = ['a', 'b', 'c'].map((text) => say(elsewhere, text))
  elsewhere.close()
  folder = freshFolder()
  const before = open()
  expect(before.put(events.toReversed())).toMatchObject({ ok: true })
  before.close()
  const after = open()
  expect(after.read('inc-1')).toEqual(events)
  after.close()
})
