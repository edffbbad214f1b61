import type { Actor } from '../../event/envelope.ts'
import type { PlaybookIndex } from '../../playbook/applies.ts'
import type { AssetCheck } from '../../playbook/schema.ts'
import { isPerson } from '../person.ts'
import type { Refusal } from '../refusal.ts'
import { speaksFor } from '../speaks-for.ts'
import type { IncidentState } from '../state.ts'
import type { CheckSignature } from './round.ts'

type Signed = Pick<CheckSignature, 'by' | 'role'>

/** How many different people sign a check. */
export function signersNeeded({ twoPerson }: Pick<AssetCheck, 'twoPerson'>): number {
  return twoPerson ? 2 : 1
}

/** The signatures that count: of each person the first. */
export function countedSignatures<T extends Signed>(check: AssetCheck, signatures: readonly T[]): readonly T[] {
  const own: T[] = []
  for (const signature of signatures) if (!own.some(({ by }) => isPerson(signature.by, by.person))) own.push(signature)
  return own.slice(0, signersNeeded(check))
}

/**
 * The roles of which one signature is still wanted. Where the playbook names several roles for a check, each signs once;
 * where it names one, the second signer holds any role that signs asset checks.
 */
export function rolesWanted(check: AssetCheck, signatures: readonly Signed[], playbook: PlaybookIndex): string[] {
  const counted = countedSignatures(check, signatures)
  if (counted.length >= signersNeeded(check)) return []
  const named: readonly string[] = check.signers
  const [first] = counted
  if (!check.twoPerson) return [...named]
  if (named.length > 1) return named.filter((role) => role !== first?.role)
  const any = [...new Set(playbook.playbook.assetChecks.flatMap(({ signers }) => signers))]
  return first && !named.includes(first.role) ? [...named] : any
}

/** The role for which somebody signs a check now, or why they may not. */
export function signingRole(
  actor: Actor,
  check: AssetCheck,
  signatures: readonly CheckSignature[],
  state: IncidentState,
  playbook: PlaybookIndex
): { readonly role: string } | { readonly refusal: Refusal } {
  const counted = countedSignatures(check, signatures)
  if (counted.length >= signersNeeded(check)) return no('already-done')
  const before = counted.find(({ by }) => isPerson(actor, by.person))
  if (before) return no('another-person-needed', { person: before.by.person })
  const own = speaksFor(actor, state, playbook)
  const wanted = rolesWanted(check, counted, playbook)
  const role = check.signers.find((one) => own.has(one) && wanted.includes(one)) ?? wanted.find((one) => own.has(one))
  return role === undefined ? no('not-a-signer', { roles: wanted.join(',') }) : { role }
}

function no(code: Refusal['code'], params: Refusal['params'] = {}): { readonly refusal: Refusal } {
  return { refusal: { code, params } }
}
