import { errorAt, type PlaybookProblem } from '../problem.ts'
import type { DerivedInterval, Playbook } from '../schema.ts'

/** Names derived intervals whose events are not in their timeline, or whose length is not the time between them. */
export function intervalTrouble(playbook: Playbook): PlaybookProblem[] {
  const timelines = new Map(playbook.referenceTimelines.map((timeline) => [timeline.id, timeline]))
  return playbook.derivedIntervals.flatMap((interval, position) => {
    const timeline = timelines.get(interval.timeline)
    if (timeline === undefined) return []
    const moments = new Map(timeline.events.map((event) => [event.text.en, Date.parse(event.at)]))
    return [...lostEvents(playbook, interval, position, moments), ...wrongLength(playbook, interval, position, moments)]
  })
}

type Moments = ReadonlyMap<string, number>

function lostEvents(playbook: Playbook, interval: DerivedInterval, position: number, moments: Moments) {
  return (['from', 'to'] as const)
    .filter((end) => !moments.has(interval[end]))
    .map((end) => {
      const params = { kind: 'timelineEvent', id: interval[end] }
      return errorAt(playbook, ['derivedIntervals', position, end], 'dangling', params)
    })
}

function wrongLength(playbook: Playbook, interval: DerivedInterval, position: number, moments: Moments) {
  const from = moments.get(interval.from)
  const to = moments.get(interval.to)
  if (from === undefined || to === undefined) return []
  const seconds = (to - from) / 1000
  if (interval.durationSeconds === seconds && interval.durationMinutes === seconds / 60) return []
  const key = interval.durationSeconds === seconds ? 'durationMinutes' : 'durationSeconds'
  const params = { expected: seconds, found: interval.durationSeconds }
  return [errorAt(playbook, ['derivedIntervals', position, key], 'interval-mismatch', params)]
}
