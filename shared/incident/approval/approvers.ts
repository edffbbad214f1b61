import type { Actor } from '../../event/envelope.ts'
import type { PlaybookIndex } from '../../playbook/applies.ts'
import { isPerson } from '../person.ts'
import type { IncidentState } from '../state.ts'
import type { Need } from './approval.ts'

/** Who signs where the playbook does not say: PR and legal, and the commander at the gravest severity (NL-10). */
const usual: readonly Need[] = ['pr', 'legal']
const COMMANDER = 'command'

/** Who must sign a text for customers at the present severity, in the order in which they stand on the desk. */
export function needsOf(state: Pick<IncidentState, 'severity'>, playbook: PlaybookIndex): readonly Need[] {
  const severity = playbook.severities.get(state.severity?.value ?? '')
  const said = [...new Set(severity?.noticeApprovers)]
  if (said.length > 1) return said
  return severity?.rank === 1 ? [...usual, COMMANDER] : usual
}

/** For whom a person may sign: as the commander in person, and for the department of the role that they hold. */
export function needsSignedBy(
  actor: Actor,
  state: Pick<IncidentState, 'commander'>,
  { roles }: PlaybookIndex
): readonly Need[] {
  const own = roles.get(actor.role)?.department
  const commands = isPerson(actor, state.commander?.value.person)
  return [...(commands ? [COMMANDER] : []), ...(own !== undefined && own !== COMMANDER ? [own] : [])]
}
