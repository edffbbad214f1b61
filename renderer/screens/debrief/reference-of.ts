import type { Scenario } from '../../../shared/drill/scenario/schema.ts'
import type { Playbook } from '../../../shared/playbook/schema.ts'

/** The real case behind a scenario: the one that it was made from, or that the playbook's drill follows; null for none. */
export function referenceOf({ origin }: Scenario, { drills }: Pick<Playbook, 'drills'>): string | null {
  if (origin.kind === 'case') return origin.ref
  return drills.find(({ id }) => id === origin.ref)?.referenceTimeline ?? null
}
