import { RESUMED } from '../../../shared/incident/fact/standing.ts'
import { go } from '../../store/route.ts'
import { selectFact } from '../facts/facts-view.ts'

/** Whether what a finding is about is a field of the fact sheet: what was resumed is not written there. */
export function isOnSheet(field: string | null): field is string {
  return field !== null && field !== RESUMED
}

/** Goes to a field of the fact sheet. */
export function toFact(field: string, stream: string): void {
  selectFact(field)
  go({ screen: 'facts', stream })
}
