import { phrase } from '../../text/phrase.ts'
import type { OpenReport } from './use-report.ts'

/** Why a person cannot finalise the version, and why they cannot do what only legal may; null where they can. */
export function refusedFor(
  { rows }: OpenReport,
  legal: boolean
): { readonly finalise: string | null; readonly legal: string | null } {
  const onlyLegal = legal ? null : phrase('refusal.legal-only')
  const count = rows.filter(({ status }) => status === 'missing').length
  return { legal: onlyLegal, finalise: onlyLegal ?? (count > 0 ? phrase('refusal.fields-missing', { count }) : null) }
}
