import type { Envelope } from '../../event/envelope.ts'

/** Everything that was recorded of one case, the last first. */
export function caseHistory(events: readonly Envelope[], complaint: string): Envelope[] {
  return events
    .filter((event) => event.type.startsWith('complaint.') && event.data['complaint'] === complaint)
    .toSorted((a, b) => b.happenedAt - a.happenedAt || (a.at < b.at ? 1 : -1))
}
