import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Envelope } from '../../../shared/event/envelope.ts'
import type { IncidentState } from '../../../shared/incident/state.ts'
import { wallOf } from '../../../shared/view/wall.ts'
import { wallEventTypes } from '../../../shared/view/wall-events.ts'
import { catalogue } from '../../../shared/event/catalogue.ts'
import { defaultPlaybook } from '../../helpers/default-playbook.ts'
import { declared, given, minutes, playbook, setCells, START, step } from '../../helpers/given.ts'
import { storyIncident } from '../../helpers/story.ts'
import { fold } from '../../../shared/incident/fold.ts'
import { emptyIncident } from '../../../shared/incident/state.ts'

const wallAt = ({ state, events }: { state: IncidentState; events: readonly Envelope[] }, minute: number) =>
  wallOf(state, events, playbook, minutes(minute))

describe('the wall is red', () => {
  test('not because services are stopped: that is what a halt is about', () => {
    const wall = wallAt(given(declared({ times: { effective: START } })), 0)
    expect(wall.services.map(({ service, state, again }) => [service, state, again])).toEqual([
      ['spot', 'halted', false]
    ])
    expect([wall.late, wall.red]).toEqual([[], []])
  })

  test('because something is late, which leads the list by its gravity', () => {
    const wall = wallAt(given(declared()), 24 * 60)
    expect(wall.red).toEqual(['late'])
    expect(wall.late.length).toBeGreaterThan(5)
    expect(wall.late[0]?.kind).not.toBe('duty')
    expect(wall.late.every(({ dueAt }) => dueAt < minutes(24 * 60))).toBe(true)
  })

  test('because a service went down after the services were back, and no longer once the incident is closed', () => {
    const back = [
      declared(),
      step('service.change', { cells: [{ service: 'spot', asset: '*' }], state: 'normal', note: '' }, { at: 1 }),
      step('halt.retime', { name: 'resumed', at: minutes(1), reason: '' }, { at: 1 })
    ]
    expect(wallAt(given(...back), 2).red).not.toContain('again')
    const again = given(
      ...back,
      step('service.change', { cells: [{ service: 'spot', asset: '*' }], state: 'halted', note: '' }, { at: 2 })
    )
    expect(wallAt(again, 2)).toMatchObject({
      red: expect.arrayContaining(['again']),
      services: [{ service: 'spot', again: true }]
    })
  })

  test('never after the incident is closed', () => {
    const closed = given(declared(), step('halt.close', { reason: '収束' }, { at: 24 * 60 }))
    expect(wallAt(closed, 25 * 60)).toMatchObject({ red: [], services: [], late: [] })
  })
})

test('the last five events that matter stand there, the newest first', () => {
  const wall = wallAt(
    given(
      declared(),
      step('duty.check', { duties: ['SYS-02'] }),
      step('remark.add', { text: '田中さんが確認中' }),
      step('duty.check', { duties: ['SYS-01'] })
    ),
    5
  )
  expect(wall.events.map(({ type, subject }) => [type, subject?.id])).toEqual([
    ['duty.checked', 'SYS-01'],
    ['duty.checked', 'SYS-02'],
    ['halt.declared', 'H2']
  ])
})

test('what comes several times in a row stands there once, with how often', () => {
  const down = (at: number) => setCells([{ service: 'spot', asset: 'BTC' }], 'halted', { at })
  const wall = wallAt(given(declared(), down(1), down(2), down(3)), 5)
  expect(wall.events.map(({ type, count, at }) => [type, count, at])).toEqual([
    ['service.changed', 3, minutes(3)],
    ['halt.declared', 1, START]
  ])
})

test('a tick that was taken back does not stand there as done', () => {
  const back = step('duty.uncheck', { duties: ['SYS-02'], reason: '誤り' })
  const wall = wallAt(given(declared(), step('duty.check', { duties: ['SYS-02'] }), back), 5)
  expect(wall.events[0]).toMatchObject({ type: 'duty.unchecked', subject: { of: 'duty', id: 'SYS-02' } })
})

test('every event that the wall tells is one of the catalogue', () => {
  expect(wallEventTypes.filter((type) => !catalogue.has(type))).toEqual([])
})

test('what somebody added is late without its words', () => {
  const wall = wallAt(
    given(
      declared(),
      step('duty.add', {
        text: '山田 剛に電話',
        department: 'system',
        ownerRole: 'R-SYS-H',
        dueAt: minutes(2),
        critical: true
      })
    ),
    10
  )
  const added = wall.late.find((clock) => clock.kind === 'duty' && clock.text === null)
  expect(added).toMatchObject({ kind: 'duty', id: '', department: 'system', dueAt: minutes(2) })
})

const story = storyIncident({ ...defaultPlaybook(), startAt: START, title: '小笠原さんの件', language: 'ja' })

/** Every text in the story that people wrote: names, notes, reasons, titles. */
const written = (() => {
  const ours = JSON.stringify(defaultPlaybook().playbook)
  const texts = new Set<string>()
  const gather = (value: unknown): void => {
    if (typeof value === 'string' && /[\p{sc=Han}\p{sc=Katakana}\p{sc=Hiragana}]/u.test(value)) texts.add(value)
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(gather)
  }
  for (const event of story) gather([event.data, event.actor.person])
  return [...texts].filter((text) => !ours.includes(JSON.stringify(text)))
})()

test('nothing that people wrote and nobody’s name ever stands on the wall, however far the story has gone', () => {
  expect(written.length).toBeGreaterThan(30)
  fc.assert(
    fc.property(fc.integer({ min: 1, max: story.length }), fc.integer({ min: 0, max: 3000 }), (count, minute) => {
      const events = story.slice(0, count)
      const shown = JSON.stringify(wallOf(fold(emptyIncident, events), events, playbook, minutes(minute)))
      expect(written.filter((text) => shown.includes(text))).toEqual([])
    }),
    { numRuns: 40 }
  )
})

test('a made-up name in every text of every event stays off the wall', () => {
  const NAME = '小笠原 みちる'
  const named = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(named)
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, named(inner)]))
    return typeof value === 'string' && /\s|[\p{sc=Han}\p{sc=Katakana}\p{sc=Hiragana}]/u.test(value) ? NAME : value
  }
  const events = story.map((event) => ({
    ...event,
    actor: { ...event.actor, person: NAME },
    data: named(event.data) as Envelope['data']
  }))
  const wall = wallOf(fold(emptyIncident, events), events, playbook, minutes(600))
  expect(wall.events.length).toBe(5)
  expect(JSON.stringify(wall)).not.toContain(NAME)
})
