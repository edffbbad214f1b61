import type { Slot } from '../incident/call/call.ts'
import { chainOf } from '../people/chain.ts'
import type { Watched } from '../watch/engine.ts'
import { treeRoles } from '../watch/sources/runs.ts'

/** Somebody who may ring us: an entry of the chain of a role that is sought. */
export type CallableParty = { readonly role: string; readonly slot: Slot }

/** Everybody whom the calls of an incident can reach (at a moment, ms), those of the tree first. */
export function callableParties({ playbook, people }: Watched, now: number): CallableParty[] {
  const outside = playbook.playbook.externalContacts.map((party) => party.id)
  return [...treeRoles(playbook), ...outside].flatMap((role) =>
    chainOf(role, playbook.playbook, people, now).map(({ slot }) => ({ role, slot }))
  )
}
