import type { Actor } from '../event/envelope.ts'
import type { Command } from '../incident/commands.ts'
import { isPerson } from '../incident/person.ts'
import type { EscalationRow } from './escalations.ts'

/**
 * What acknowledging means for who sits here: `self` where it waits for them, `other` where it waits for one other, of
 * whom they may write down that they have it (said on the phone), `choose` where for several, `none` where for nobody.
 */
export type Acknowledging =
  | { readonly kind: 'self' | 'other'; readonly target: string; readonly commands: readonly Command[] }
  | { readonly kind: 'choose'; readonly targets: readonly string[] }
  | { readonly kind: 'none' }

/** How an escalation is acknowledged by the actor. */
export function acknowledging(
  { id, pending, status }: Pick<EscalationRow, 'id' | 'pending' | 'status'>,
  actor: Actor | null
): Acknowledging {
  if (status === 'resolved' || status === 'passed' || pending.length === 0) return { kind: 'none' }
  const own = pending.find((target) => actor && (target === actor.role || isPerson(actor, target)))
  if (own !== undefined) {
    const role = own === actor?.role ? own : ''
    return { kind: 'self', target: own, commands: [acknowledge(id, role)] }
  }
  const [only] = pending
  if (only === undefined || pending.length > 1) return { kind: 'choose', targets: pending }
  return { kind: 'other', target: only, commands: [acknowledge(id, only)] }
}

/** The command that writes down that a role has an escalation in hand. */
export function acknowledge(escalation: string, role: string): Command {
  return { name: 'escalation.acknowledge', data: { escalation, role } }
}
