import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { catalogue, checkData, gapsIn, readEvent } from '../../../shared/event/catalogue.ts'
import type { EventRow } from '../../../shared/incident/noun.ts'
import { anyData, factOf } from '../../helpers/arbitrary-facts.ts'

/** A made-up type in its third version: minutes became milliseconds, then got a name. */
const rows: ReadonlyMap<string, EventRow> = new Map([
  [
    'lunch.taken',
    {
      version: 3,
      schema: z.object({ ms: z.int(), who: z.string() }),
      upgrades: {
        1: ({ minutes }) => ({ ms: Number(minutes) * 60_000 }),
        2: (data) => ({ ...data, who: 'nobody' })
      }
    }
  ]
])
const lunch = (version: number, data: Record<string, unknown>) => factOf('lunch.taken', data, { version })

describe('the catalogue', () => {
  test('has no gap in its versions', () => expect(gapsIn(catalogue)).toEqual([]))

  test('names a version that cannot be read', () => {
    const { upgrades: _, ...bare } = rows.get('lunch.taken') as EventRow
    expect(gapsIn(new Map([['lunch.taken', { ...bare, upgrades: { 1: (data) => data } }]]))).toEqual(['lunch.taken 2'])
    expect(gapsIn(new Map([['lunch.taken', bare]]))).toEqual(['lunch.taken 1', 'lunch.taken 2'])
  })

  test('calls every event by noun and past verb', () => {
    for (const type of catalogue.keys())
      expect(type).toMatch(
        /^[a-z]+\.([a-z]+ed|taken|began|withdrawn|held|unheld|sent|shown|heard|seen|set|chosen|met|overridden|paid|unpaid)$/
      )
  })

  test('has valid samples of every type, so that tests over them leave none out', () => {
    expect(new Set(anyData.keys())).toEqual(new Set(catalogue.keys()))
  })
})

describe('reading an event', () => {
  test('an older one is brought up to today, step by step, and the stored one stays', () => {
    const stored = lunch(1, { minutes: 30 })
    expect(readEvent(stored, rows)).toEqual({ known: true, event: lunch(3, { ms: 1_800_000, who: 'nobody' }) })
    expect(stored.data).toEqual({ minutes: 30 })
    expect(readEvent(lunch(2, { ms: 1 }), rows)).toMatchObject({ event: { data: { ms: 1, who: 'nobody' } } })
  })

  test('one of today is read as it is', () => {
    const event = lunch(3, { ms: 1, who: 'x' })
    expect(readEvent(event, rows)).toEqual({ known: true, event })
  })

  test('one of a newer version or of an unknown type is not read', () => {
    expect(readEvent(lunch(4, {}), rows)).toEqual({ known: false })
    expect(readEvent(factOf('constructor', {}), rows)).toEqual({ known: false })
  })

  test('its data is checked as today’s', () => {
    expect(checkData(lunch(1, { minutes: 30 }), rows)).toBe('ok')
    expect(checkData(lunch(3, { ms: 'long', who: 'x' }), rows)).toBe('bad')
    expect(checkData(lunch(9, {}), rows)).toBe('unknown')
    expect(checkData(factOf('duty.started', { duty: '' }))).toBe('bad')
  })
})
