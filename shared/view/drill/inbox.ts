import type { Exercise } from '../../drill/exercise.ts'
import type { InjectRun } from '../../incident/inject/run.ts'
import type { DeedPlace } from './deed-place.ts'
import { placesOfInject } from './deed-place.ts'

/** One inject as the room reads it. What it expects and what it proves is not among it. */
export type InboxItem = {
  readonly run: InjectRun
  /** Nobody marked it as seen or answered it. */
  readonly isNew: boolean
  /** Where what it asks for is done. */
  readonly places: readonly DeedPlace[]
}

/** What has reached the room of a drill, the newest first. */
export function inboxOf({ injects }: Pick<Exercise, 'injects'>): InboxItem[] {
  return [...injects.values()]
    .filter(({ status }) => status === 'released')
    .toSorted((a, b) => (b.releasedAt ?? 0) - (a.releasedAt ?? 0) || (a.inject.id < b.inject.id ? 1 : -1))
    .map((run) => ({
      run,
      isNew: run.seen === undefined && run.answers.length === 0,
      places: placesOfInject(run.inject)
    }))
}

/** What nobody has seen yet, the oldest first: whoever waits longest is answered first. */
export function newItems(items: readonly InboxItem[]): InboxItem[] {
  return items.filter(({ isNew }) => isNew).toReversed()
}
