import { describe, expect, test } from 'vitest'
import type { Exercise } from '../../../../shared/drill/exercise.ts'
import { guidedScenario } from '../../../../shared/drill/scenario/guided.ts'
import type { InjectRun } from '../../../../shared/incident/inject/run.ts'
import { waitingRuns } from '../../../../shared/incident/inject/run.ts'
import { deskRows, nextRow } from '../../../../shared/view/drill/desk.ts'
import { inboxOf, newItems } from '../../../../shared/view/drill/inbox.ts'
import { sato } from '../../../helpers/people.ts'

const MINUTE = 60_000
const said = <T>(value: T, at: number) => ({ value, by: sato, at, enteredAt: at })

function injects(change: Readonly<Record<string, Partial<InjectRun>>> = {}): Pick<Exercise, 'injects'> {
  const runs = waitingRuns(guidedScenario, 0)
  for (const [id, to] of Object.entries(change)) {
    const run = runs.get(id)
    if (run) runs.set(id, { ...run, ...to } as InjectRun)
  }
  return { injects: runs }
}
const out = (at: number): Partial<InjectRun> => ({ status: 'released', releasedAt: at })
const never = () => null

describe('the injects before the facilitator', () => {
  test('what comes next stands first, with the time to go; what waits for its condition is past its time', () => {
    const rows = deskRows(injects(), 21 * MINUTE, never)
    expect(rows.map(({ run, group, toGo }) => [run.inject.id, group, toGo])).toEqual([
      ['GUIDED-10.1', 'upcoming', -21 * MINUTE],
      ['GUIDED-10.2', 'upcoming', -1 * MINUTE],
      ['GUIDED-10.3', 'upcoming', 14 * MINUTE]
    ])
    expect(nextRow(rows)?.run.inject.id).toBe('GUIDED-10.3')
    expect(nextRow([])).toBeNull()
  })

  test('upcoming, held, released with the newest first, skipped', () => {
    const state = injects({
      'GUIDED-10.1': out(0),
      'GUIDED-10.2': out(20 * MINUTE),
      'GUIDED-10.3': { status: 'held' }
    })
    expect(deskRows(state, 30 * MINUTE, never).map(({ run, group }) => [run.inject.id, group])).toEqual([
      ['GUIDED-10.3', 'held'],
      ['GUIDED-10.2', 'released'],
      ['GUIDED-10.1', 'released']
    ])
  })

  test('one is late when its target has passed and not everything is done; deeds before it came are not asked for', () => {
    const asked: number[] = []
    const doneAt = (_deed: unknown, since: number) => {
      asked.push(since)
      return since === 0 ? 5 * MINUTE : null
    }
    const state = injects({ 'GUIDED-10.1': out(0), 'GUIDED-10.2': out(20 * MINUTE) })
    const late = (now: number) =>
      Object.fromEntries(deskRows(state, now, doneAt).map((row) => [row.run.inject.id, row.late]))
    expect(late(35 * MINUTE)).toEqual({ 'GUIDED-10.1': false, 'GUIDED-10.2': false, 'GUIDED-10.3': false })
    expect(late(35 * MINUTE + 1)['GUIDED-10.2']).toBe(true)
    expect(new Set(asked)).toEqual(new Set([0, 20 * MINUTE]))
  })
})

describe('the inbox of the room', () => {
  test('holds what is out alone, the newest first; the new ones the oldest first', () => {
    const state = injects({
      'GUIDED-10.1': out(0),
      'GUIDED-10.2': out(20 * MINUTE),
      'GUIDED-10.3': { ...out(35 * MINUTE), seen: said(null, 36 * MINUTE) }
    })
    const items = inboxOf(state)
    expect(items.map(({ run }) => run.inject.id)).toEqual(['GUIDED-10.3', 'GUIDED-10.2', 'GUIDED-10.1'])
    expect(newItems(items).map(({ run }) => run.inject.id)).toEqual(['GUIDED-10.1', 'GUIDED-10.2'])
    expect(inboxOf(injects())).toEqual([])
  })

  test('what was answered is not new, though nobody marked it', () => {
    const items = inboxOf(injects({ 'GUIDED-10.1': { ...out(0), answers: [said('了解', 1)] } }))
    expect(items.map(({ isNew }) => isNew)).toEqual([false])
    expect(items[0]?.places).toEqual(['board', 'calls'])
  })
})
