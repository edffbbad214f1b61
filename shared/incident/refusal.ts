import type { Decision } from './noun.ts'

/** Every reason for which a command on an incident is refused. The text files turn each into words. */
export const refusalCodes = [
  'already-closed',
  'already-declared',
  'already-done',
  'already-so',
  'commander-only',
  'in-the-future',
  'incident-closed',
  'no-offer',
  'no-such-duty',
  'no-such-phase',
  'no-such-remark',
  'no-such-role',
  'no-such-service',
  'no-such-severity',
  'no-such-state',
  'no-such-type',
  'not-closed',
  'not-declared',
  'not-offered-to-you',
  'nothing-to-reopen',
  'offer-to-yourself',
  'phase-preconditions',
  'reason-missing',
  'same-person',
  'times-out-of-order',
  'waits-for',
  'you-command-already'
] as const
export type RefusalCode = (typeof refusalCodes)[number]

/** Why a command was not carried out, with what fills its sentence. */
export type Refusal = { readonly code: RefusalCode; readonly params: Readonly<Record<string, string | number>> }

/** A decision that refuses. */
export function refused(code: RefusalCode, params: Record<string, string | number> = {}): Decision {
  return { ok: false, refusal: { code, params } }
}
