import { z } from 'zod'
import type { Actor } from '../../event/envelope.ts'
import { headOf } from '../../people/chain.ts'
import type { PlaybookIndex } from '../../playbook/applies.ts'
import type { Approval, Standing } from '../approval/approval.ts'
import { standing } from '../approval/approval.ts'
import { actsForLegal } from '../legal.ts'
import type { Context } from '../noun.ts'
import { isPerson } from '../person.ts'
import type { Refusal } from '../refusal.ts'
import { speaksFor } from '../speaks-for.ts'
import type { IncidentState } from '../state.ts'

/** The two signatures under whatever pays or refuses: legal, and the head of treasury or whoever commands. */
export const signatureNeeds = ['legal', 'money'] as const
export const needSchema = z.enum(signatureNeeds)
export type SignatureNeed = z.infer<typeof needSchema>

/** The playbook's head of treasury. */
const TREASURY = 'R-FIN'

/** Something that two people sign, neither of them the one who proposed it, under one assessment. */
export type Proposal = {
  readonly proposed: { readonly by: Actor }
  readonly assessment: string
  readonly approvals: readonly Approval[]
}

/** How the signatures of a proposal stand under the assessment that is in force. */
export function proposalStanding({ proposed, approvals }: Proposal, assessment: string | undefined): Standing {
  const others = approvals.filter(({ by }) => !isPerson(proposed.by, by.person))
  return standing(others, { textHash: assessment ?? '', quotes: [] }, signatureNeeds, () => false)
}

/** The signature that somebody gives now, or why they may not: nobody signs twice, nor what they proposed themselves. */
export function signingNeed(
  proposal: Proposal,
  state: IncidentState,
  { actor, playbook }: Pick<Context, 'actor' | 'playbook'>
): { readonly need: SignatureNeed } | { readonly refusal: Refusal } {
  const { signed, missing } = proposalStanding(proposal, proposal.assessment)
  const already = [proposal.proposed, ...signed].find(({ by }) => isPerson(actor, by.person))
  if (already) return { refusal: { code: 'another-person-needed', params: { person: already.by.person } } }
  const need = signatureNeeds.find((one) => missing.includes(one) && signsFor(one, actor, state, playbook))
  return need ? { need } : { refusal: { code: 'not-a-payer', params: {} } }
}

function signsFor(need: SignatureNeed, actor: Actor, state: IncidentState, playbook: PlaybookIndex): boolean {
  if (need === 'legal') return actsForLegal(actor, state, playbook)
  const roles = speaksFor(actor, state, playbook)
  return roles.has(TREASURY) || roles.has(headOf('command', playbook.playbook) ?? TREASURY)
}
