import type { Envelope } from '../event/envelope.ts'
import { isPrivileged } from '../incident/privilege/privilege.ts'
import type { IncidentState } from '../incident/state.ts'
import type { PlaybookIndex } from '../playbook/applies.ts'
import type { RowOrder, TimelineRow } from './timeline.ts'
import { rowOf } from './timeline.ts'

/** Makes the rows of a timeline as `timelineRows` does, and gives back the same row for an event while nothing of it changed. */
export type RowKeeper = (events: readonly Envelope[], state: IncidentState, by: RowOrder['by']) => TimelineRow[]

/**
 * A maker of rows that keeps those it has made: one new event among 10,000 makes one new row, and what is drawn from
 * the others stays as it is. Only a pin, a claim of privilege and a correction change a row that is there.
 */
export function rowKeeper(playbook: PlaybookIndex): RowKeeper {
  const kept = new WeakMap<Envelope, TimelineRow>()
  const keep = (event: Envelope, state: IncidentState): TimelineRow => {
    const before = kept.get(event)
    if (before && isCurrent(before, state)) return before
    const row = rowOf(event, { state, playbook })
    kept.set(event, row)
    return row
  }
  return (events, state, by) => {
    const rows: TimelineRow[] = []
    for (let index = events.length - 1; index >= 0; index -= 1) {
      const event = events[index] as Envelope
      if (!event.type.startsWith('entry.')) rows.push(keep(event, state))
    }
    return by === 'happened' ? rows.sort((a, b) => b.event.happenedAt - a.event.happenedAt) : rows
  }
}

function isCurrent(row: TimelineRow, state: IncidentState): boolean {
  if (row.pinned !== state.pins.has(row.key)) return false
  if (row.privileged !== isPrivileged(row.event, state.privileges)) return false
  if (row.remark === null) return true
  return row.remark.earlier.length === (state.remarks.get(String(row.event.data['remark']))?.earlier.length ?? 0)
}
