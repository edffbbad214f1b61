import { beginOf } from '../../incident/deadline/limits.ts'
import { deadlineStandings } from '../../incident/deadline/standing.ts'
import type { IncidentState } from '../../incident/state.ts'
import type { PlaybookIndex } from '../../playbook/applies.ts'
import type { ClockSource } from '../sources.ts'

/**
 * The report clocks that run or were stopped by a report. A clock has no due time where neither the law nor the playbook
 * gives it a length. Nothing falls due before the last word was said on the terms by which it runs.
 */
export function clockSources(state: IncidentState, playbook: PlaybookIndex): ClockSource[] {
  return deadlineStandings(state, playbook).flatMap(({ id, part, phase, record, anchor, due }) => {
    if ((phase !== 'running' && phase !== 'sent') || !anchor) return []
    const said = [record.switched, record.edits.at(-1)].map((one) => one?.enteredAt ?? anchor.knownAt)
    const start = { at: due ? beginOf(due) : anchor.at, knownAt: Math.max(anchor.knownAt, ...said) }
    return [{ id, part, start, dueAt: due?.at ?? null, filed: phase === 'sent' }]
  })
}
