import type { Actor } from '../../event/envelope.ts'
import type { PlaybookIndex } from '../../playbook/applies.ts'
import { isLegal } from '../privilege/decide.ts'
import { speaksFor } from '../speaks-for.ts'
import type { IncidentState } from '../state.ts'

const LEGAL = 'legal'

/** Whether somebody answers for the law in this incident: they are of legal, or were appointed to act in a role of it. */
export function actsForLegal(
  actor: Actor,
  state: Pick<IncidentState, 'commander' | 'roleCalls'>,
  playbook: PlaybookIndex
): boolean {
  const roles = [...speaksFor(actor, state, playbook)]
  return isLegal({ actor, playbook }) || roles.some((role) => playbook.roles.get(role)?.department === LEGAL)
}
