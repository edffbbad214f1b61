import { anchorsOf } from '../incident/duty/due.ts'
import type { DutyInForce } from '../incident/duty/in-force.ts'
import type { IncidentState } from '../incident/state.ts'
import type { PlaybookIndex } from '../playbook/applies.ts'
import type { AnchorId } from '../playbook/schema.ts'

/** Why a duty is due when it is. Minutes are from the anchor, negative before it. */
export type DueReason =
  | { readonly kind: 'anchor'; readonly anchor: AnchorId; readonly minutes: number }
  /** The anchor is not known yet: the nominal minutes from the halt stand in. */
  | { readonly kind: 'nominal'; readonly anchor: AnchorId; readonly minutes: number }
  | { readonly kind: 'round'; readonly everyMinutes: number }
  /** It was added on the spot with a time of its own. */
  | { readonly kind: 'set' }
  | { readonly kind: 'none' }

/** Explains the due time of a duty in force. */
export function dueReason(entry: DutyInForce, state: IncidentState, playbook: PlaybookIndex): DueReason {
  if (entry.dueAt === null) return { kind: 'none' }
  const duty = playbook.duties.get(entry.duty.id)
  if (!duty) return { kind: 'set' }
  const rounds = entry.progress?.rounds.length ?? 0
  if (duty.repeatEveryMinutes !== null && rounds > 0 && !entry.closed && entry.progress?.status !== 'waiting') {
    return { kind: 'round', everyMinutes: duty.repeatEveryMinutes }
  }
  const { anchor, offsetMinutes, nominalFromHaltMinutes } = duty.due
  if (anchorsOf(state)[anchor] === null) return { kind: 'nominal', anchor, minutes: nominalFromHaltMinutes }
  return { kind: 'anchor', anchor, minutes: offsetMinutes }
}
