import { z } from 'zod'
import type { Actor } from '../../event/envelope.ts'
import { samePerson } from '../person.ts'

/** A fact that a text quotes, in the version that stood when the text was made or looked at. */
export const quoteSchema = z.object({ field: z.string().min(1).max(60), version: z.string().min(1).max(120) })
export type Quote = z.infer<typeof quoteSchema>

/** Who signs: a department of the playbook, `command` being the commander in person. */
export type Need = string

/** A signature under one exact text and under the facts that it quotes. Times in ms. */
export type Approval = {
  readonly by: Actor
  readonly at: number
  readonly enteredAt: number
  readonly need: Need
  readonly textHash: string
  readonly quotes: readonly Quote[]
}

/** What an approval is held against: the text as it stands. */
export type SignedText = { readonly textHash: string; readonly quotes: readonly Quote[] }

/** Why an approval holds no longer. */
export type Death = { readonly kind: 'text' } | { readonly kind: 'fact'; readonly field: string }

/** How the approvals of a text stand: it is approved where nobody is missing. */
export type Standing = {
  readonly signed: readonly Approval[]
  readonly missing: readonly Need[]
  /** Those that were given and hold no longer, each with everything that killed it. */
  readonly dead: readonly { readonly approval: Approval; readonly because: readonly Death[] }[]
}

/**
 * How approvals stand for a text: one a need, each by another person, bound to the text's hash and to the facts it quotes.
 * `isChanged` says whether a quoted fact has become another one.
 */
export function standing(
  approvals: readonly Approval[],
  text: SignedText,
  needs: readonly Need[],
  isChanged: (quote: Quote) => boolean
): Standing {
  const judged = approvals.map((approval) => ({ approval, because: deathsOf(approval, text, isChanged) }))
  const alive = judged.filter(({ because }) => because.length === 0).map(({ approval }) => approval)
  const signed: Approval[] = []
  for (const need of needs) {
    const found = alive.find(
      (one) => one.need === need && !signed.some((other) => samePerson(other.by.person, one.by.person))
    )
    if (found) signed.push(found)
  }
  return {
    signed,
    missing: needs.filter((need) => !signed.some((one) => one.need === need)),
    dead: judged.filter(({ because }) => because.length > 0)
  }
}

/** Whether everybody who must sign has signed. */
export function isApproved({ missing }: Standing): boolean {
  return missing.length === 0
}

function deathsOf(approval: Approval, text: SignedText, isChanged: (quote: Quote) => boolean): Death[] {
  const facts = approval.quotes.filter(isChanged).map(({ field }): Death => ({ kind: 'fact', field }))
  return approval.textHash === text.textHash ? facts : [{ kind: 'text' }, ...facts]
}
