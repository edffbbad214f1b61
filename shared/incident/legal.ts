import type { Actor } from '../event/envelope.ts'
import type { PlaybookIndex } from '../playbook/applies.ts'
import { speaksFor } from './speaks-for.ts'
import type { IncidentState } from './state.ts'

const LEGAL = 'legal'

/**
 * Whether somebody answers for the law in this incident: they are of legal (by the department of their role, or by their own
 * where they hold none), or were appointed to act in a role of it.
 */
export function actsForLegal(
  actor: Actor,
  state: Pick<IncidentState, 'commander' | 'roleCalls'>,
  playbook: PlaybookIndex
): boolean {
  if ((playbook.roles.get(actor.role)?.department ?? actor.department) === LEGAL) return true
  return [...speaksFor(actor, state, playbook)].some((role) => playbook.roles.get(role)?.department === LEGAL)
}
