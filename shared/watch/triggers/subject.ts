import type { About } from '../../incident/escalation/escalation.ts'
import type { EscalationEffect, EscalationRule, EscalationTrigger, NotifyTarget } from '../../playbook/schema.ts'
import type { Slot } from '../../incident/call/call.ts'
import type { NoticeSources, Sources } from '../sources.ts'

/** A moment (ms) at which a level of a rule falls due. Where it says neither, the rule's own list is shared out. */
export type Moment = {
  readonly at: number
  readonly notify?: readonly NotifyTarget[]
  readonly effects?: readonly EscalationEffect[]
}

/** From where the targets "next deputy", "parent", "department head" and "owner of the action" are found. */
export type Focus = {
  readonly role?: string
  readonly slot?: Slot
  readonly department?: string
  readonly owner?: string
}

/**
 * One thing about which a rule holds, as the facts stand. It says when each of its levels falls due and nothing of what
 * the clock shows now: a subject that holds no longer is simply not there.
 */
export type Subject = {
  /** Made of facts in the log, so that every laptop calls it the same. */
  readonly key: string
  readonly since: number
  /** When the last of those facts was entered: nothing falls due before. */
  readonly knownAt: number
  readonly moments: readonly Moment[]
  /** By when what the rule demands is to be done; null where it sets no time. */
  readonly actBy: number | null
  readonly focus: Focus
  readonly about: About
}

/** The rule of one trigger. */
export type RuleOf<T extends EscalationTrigger> = Extract<EscalationRule, { trigger: T }>

/** What starts a rule: what it holds about, as the sources stand. */
export type Trigger<T extends EscalationTrigger> = (sources: Sources, rule: RuleOf<T>) => Subject[]

/** A trigger about notices, which starts from what customers were told and from when. */
export type NoticeTrigger<T extends EscalationTrigger> = (sources: NoticeSources, rule: RuleOf<T>) => Subject[]

const MINUTE = 60_000

/** An instant (ms) so many minutes after another. */
export function minutesAfter(at: number, minutes: number): number {
  return at + minutes * MINUTE
}

/** A subject that is due as soon as it is known, and to be dealt with within the rule's time. */
export function atOnce(
  rule: Pick<EscalationRule, 'withinMinutes'>,
  key: string,
  known: { readonly at: number; readonly knownAt: number },
  more: Partial<Subject> = {}
): Subject {
  return {
    key,
    since: known.at,
    knownAt: known.knownAt,
    moments: [{ at: known.at }],
    actBy: rule.withinMinutes > 0 ? minutesAfter(known.at, rule.withinMinutes) : null,
    focus: {},
    about: {},
    ...more
  }
}
