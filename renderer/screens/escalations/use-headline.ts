import type { About } from '../../../shared/incident/escalation/escalation.ts'
import { formatInstant } from '../../../shared/report/time.ts'
import { useNames } from '../../parts/use-names.ts'
import { useZone } from '../../store/zone.ts'
import { subjectText } from './about-text.ts'

/** What tells one escalation of a rule from another: its duty, role, report, ...; and the rule in words. */
export function useHeadline({ rule, about }: { readonly rule: string; readonly about: About }): {
  /** Empty where the rule says it all. */
  readonly subject: string
  readonly rule: string
} {
  const names = useNames()
  const zone = useZone()
  return {
    subject: subjectText(about, names, (ms) => formatInstant(ms, zone, { day: false })),
    rule: `${rule} ${names.rule(rule)}`
  }
}
