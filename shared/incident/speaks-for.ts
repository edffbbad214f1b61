import type { Actor } from '../event/envelope.ts'
import { headOf } from '../people/chain.ts'
import type { PlaybookIndex } from '../playbook/applies.ts'
import { isPerson } from './person.ts'
import type { IncidentState } from './state.ts'

/**
 * The roles for which somebody may sign: the one they hold, those for which they were appointed as acting, and, for
 * whoever commands, the commander's. Whoever holds that role without commanding does not sign as the commander.
 */
export function speaksFor(
  actor: Actor,
  state: Pick<IncidentState, 'commander' | 'roleCalls'>,
  { playbook }: PlaybookIndex
): ReadonlySet<string> {
  const acting = [...state.roleCalls].filter(([, settled]) => isPerson(actor, settled.acting?.value)).map(([id]) => id)
  const roles = new Set([actor.role, ...acting])
  const commander = headOf('command', playbook)
  if (commander === undefined || state.commander === undefined) return roles
  if (isPerson(actor, state.commander.value.person)) roles.add(commander)
  else roles.delete(commander)
  return roles
}
