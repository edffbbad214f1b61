import type { Decision } from './noun.ts'

/** Every reason for which a command on an incident is refused. The text files turn each into words. */
export const refusalCodes = [
  'already-answered',
  'already-closed',
  'already-declared',
  'already-done',
  'already-resolved',
  'already-so',
  'case-closed',
  'commander-only',
  'covers-itself',
  'end-before-start',
  'held-back',
  'in-the-future',
  'incident-closed',
  'more-than-all',
  'no-offer',
  'no-such-action',
  'no-such-block',
  'no-such-call',
  'no-such-case',
  'no-such-channel',
  'no-such-check',
  'no-such-contact',
  'no-such-deadline',
  'no-such-decision',
  'no-such-department',
  'no-such-duty',
  'no-such-engagement',
  'no-such-escalation',
  'no-such-level',
  'no-such-mark',
  'no-such-phase',
  'no-such-remark',
  'no-such-role',
  'no-such-sending',
  'no-such-service',
  'no-such-severity',
  'no-such-signal',
  'no-such-state',
  'no-such-type',
  'no-such-work',
  'not-barred',
  'not-closed',
  'not-declared',
  'not-held',
  'not-in-doubt',
  'not-offered-to-you',
  'not-taken',
  'nothing-to-reopen',
  'offer-to-yourself',
  'on-its-way',
  'phase-preconditions',
  'reason-missing',
  'resume-barred',
  'same-person',
  'second-person-needed',
  'sending-over',
  'taken-by-another',
  'times-out-of-order',
  'waits-for',
  'work-over',
  'you-command-already'
] as const
export type RefusalCode = (typeof refusalCodes)[number]

/** Why a command was not carried out, with what fills its sentence. */
export type Refusal = { readonly code: RefusalCode; readonly params: Readonly<Record<string, string | number>> }

/** A decision that refuses. */
export function refused(code: RefusalCode, params: Record<string, string | number> = {}): Decision {
  return { ok: false, refusal: { code, params } }
}
