import { describe, expect, test } from 'vitest'
import { at, defaultPlaybook, lintAfter, named } from './default-playbook.ts'

describe('intervals between the events of real cases', () => {
  const playbook = defaultPlaybook()

  test.each(playbook.derivedIntervals.map((interval) => [interval.timeline, interval.name.en, interval] as const))(
    '%s: %s is the time between its two events',
    (_timeline, _name, interval) => {
      const { events } = named(playbook.referenceTimelines, interval.timeline)
      const from = events.find((event) => event.text.en === interval.from)
      const to = events.find((event) => event.text.en === interval.to)
      const seconds = (Date.parse(to?.at ?? '') - Date.parse(from?.at ?? '')) / 1000
      expect(interval.durationSeconds).toBe(seconds)
      expect(interval.durationMinutes * 60).toBe(seconds)
    }
  )

  test('an interval of the wrong length is named with the right one', () => {
    const problems = lintAfter((changed) => {
      at(changed.derivedIntervals, 2).durationSeconds += 60
    })
    expect(problems).toEqual([
      {
        code: 'interval-mismatch',
        level: 'error',
        path: 'derivedIntervals[2] → durationSeconds',
        params: { expected: 2520, found: 2580 }
      }
    ])
  })

  test('minutes that disagree with the seconds are named', () => {
    const problems = lintAfter((changed) => {
      at(changed.derivedIntervals, 0).durationMinutes = 1
    })
    expect(problems.map((problem) => problem.path)).toEqual(['derivedIntervals[0] → durationMinutes'])
  })

  test('an interval whose event was reworded is named', () => {
    const problems = lintAfter((changed) => {
      at(changed.derivedIntervals, 0).to = 'Balance fell'
    })
    expect(problems).toEqual([
      {
        code: 'dangling',
        level: 'error',
        path: 'derivedIntervals[0] → to',
        params: { kind: 'timelineEvent', id: 'Balance fell' }
      }
    ])
  })
})
