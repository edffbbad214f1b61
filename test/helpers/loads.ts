import type { Load, LoadLine } from '../../shared/incident/inquiry/inquiry.ts'

/** A line of a load report in which only this was counted. */
export function lineOf(channel: string, counted: Partial<LoadLine> = {}): LoadLine {
  const nothing = { received: null, open: null, answered: null, abandoned: null }
  return { channel, ...nothing, longestWait: null, averageWait: null, staff: null, ...counted }
}

/** A report of the last quarter of an hour. */
export function loadOf(...lines: readonly LoadLine[]): Load {
  return { lines: [...lines], periodMinutes: 15, volumeMultiple: null, topics: '' }
}
