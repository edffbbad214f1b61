import type { PlaybookIndex } from '../../playbook/applies.ts'
import type { Context } from '../noun.ts'
import { isPerson } from '../person.ts'
import type { Refusal } from '../refusal.ts'
import type { IncidentState } from '../state.ts'
import type { Need, Standing } from './approval.ts'
import { needsOf, needsSignedBy } from './approvers.ts'

/** Whether a person's signature stands under a text already: nobody gives a second one. */
export function hasSigned({ signed }: Pick<Standing, 'signed'>, { actor }: Pick<Context, 'actor'>): boolean {
  return signed.some((approval) => isPerson(actor, approval.by.person))
}

/** The first signature that is missing and that this person may give. */
export function openNeed(
  stands: Standing,
  state: Pick<IncidentState, 'commander'>,
  context: Pick<Context, 'actor' | 'playbook'>
): Need | undefined {
  if (hasSigned(stands, context)) return undefined
  const mine = needsSignedBy(context.actor, state, context.playbook)
  return stands.missing.find((need) => mine.includes(need))
}

/** Whether somebody may send a text back: whoever may sign it, and whoever commands. */
export function maySendBack(state: IncidentState, { actor, playbook }: Pick<Context, 'actor' | 'playbook'>): boolean {
  const needs = needsOf(state, playbook)
  return needsSignedBy(actor, state, playbook).some((need) => need === 'command' || needs.includes(need))
}

/** Why somebody may not sign: it names who does. */
export function notAnApprover(
  { missing }: Pick<Standing, 'missing'>,
  state: Pick<IncidentState, 'severity'>,
  playbook: PlaybookIndex
): Refusal {
  const needs = missing.length > 0 ? missing : needsOf(state, playbook)
  return { code: 'not-an-approver', params: { needs: needs.join(', ') } }
}
