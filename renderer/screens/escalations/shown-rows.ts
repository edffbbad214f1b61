import { assertNever } from '../../../shared/assert-never.ts'
import type { EscalationRow } from '../../../shared/view/escalations.ts'
import { isOpen } from '../../../shared/view/escalations.ts'
import type { EscalationFilter } from '../../store/escalation-view.ts'

/** The escalations that a filter leaves. */
export function shownRows(rows: readonly EscalationRow[], filter: EscalationFilter): readonly EscalationRow[] {
  switch (filter) {
    case 'open':
      return rows.filter(isOpen)
    case 'asked':
      return rows.filter((row) => row.status === 'asked')
    case 'acknowledged':
      return rows.filter((row) => row.status === 'acknowledged' || row.status === 'held')
    case 'over':
      return rows.filter((row) => !isOpen(row))
    case 'all':
      return rows
    default:
      return assertNever(filter)
  }
}
