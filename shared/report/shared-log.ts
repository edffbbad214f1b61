import type { Hash } from '../event/chain.ts'
import { linkOf } from '../event/chain.ts'
import type { Envelope } from '../event/envelope.ts'
import { isPrivileged } from '../incident/privilege/privilege.ts'
import type { IncidentState } from '../incident/state.ts'
import { forOthers } from './privileged.ts'

/** Stands in a log for others where an event was withheld: which one, and the hash that the next event of its node names. */
export type Withheld = {
  readonly withheld: {
    readonly node: string
    readonly seq: number
    readonly prev: string | null
    readonly hash: string
  }
}
/** The first line of a log for others: how many privileged writings it goes without. */
export type SharedHead = { readonly shared: { readonly privilegedLeftOut: number } }

/**
 * An incident's log for people outside the organisation, a line each. Where something privileged stood a line says so and
 * gives its hash, so that the chain of every node can be verified across the gap without reading what was there. A console
 * that is given this file rejects those lines and finds the gaps: it is evidence, not a backup.
 */
export function sharedLines(
  before: readonly Envelope[],
  events: readonly Envelope[],
  state: Pick<IncidentState, 'privileges'>,
  hash: Hash
): (SharedHead | Envelope | Withheld)[] {
  const lines = events.map((event) => (isPrivileged(event, state.privileges) ? withheld(event, hash) : event))
  return [{ shared: { privilegedLeftOut: forOthers(events, state).leftOut } }, ...before, ...lines]
}

function withheld(event: Envelope, hash: Hash): Withheld {
  const { node, seq, prev } = event
  return { withheld: { node, seq, prev, hash: linkOf(event, hash) } }
}
