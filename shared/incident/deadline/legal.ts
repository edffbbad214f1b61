import type { Actor } from '../../event/envelope.ts'
import type { PlaybookIndex } from '../../playbook/applies.ts'
import { speaksFor } from '../speaks-for.ts'
import type { IncidentState } from '../state.ts'

const LEGAL = 'legal'

/** Whether somebody answers for the law in this incident: by a role of legal that they hold, or that they act in. */
export function isLegal(
  actor: Actor,
  state: Pick<IncidentState, 'commander' | 'roleCalls'>,
  playbook: PlaybookIndex
): boolean {
  return [...speaksFor(actor, state, playbook)].some((role) => playbook.roles.get(role)?.department === LEGAL)
}
