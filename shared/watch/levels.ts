import type { EscalationEffect, EscalationRule, NotifyTarget } from '../playbook/schema.ts'
import type { Subject } from './triggers/subject.ts'
import { minutesAfter } from './triggers/subject.ts'

/** One level of an escalation. `at` (ms) is when it falls due by the rule's own clock. */
export type Level = {
  readonly level: number
  readonly at: number
  readonly notify: readonly NotifyTarget[]
  readonly effects: readonly EscalationEffect[]
  /** It says that what the rule demands was not done in its time. */
  readonly overdue: boolean
}

/**
 * The levels of a subject in order: the trigger's own moments; then, where the rule sets a time to act, one to all its
 * targets and to `commander` (a role) when that time is over; then what the playbook adds.
 */
export function levelsOf(rule: EscalationRule, subject: Subject, commander: string | undefined): Level[] {
  const count = subject.moments.length
  const own = subject.moments.map((moment, index) => ({
    at: moment.at,
    notify: moment.notify ?? share(rule.notify, index, count),
    effects: moment.effects ?? (index === 0 ? rule.effects : []),
    overdue: false
  }))
  const last = own.at(-1)?.at ?? subject.since
  const added = (rule.further ?? []).map((level) => ({
    at: minutesAfter(Math.max(last, subject.actBy ?? last), level.afterMinutes),
    notify: level.notify,
    effects: [],
    overdue: true
  }))
  return [...own, ...overdueLevel(rule, subject, last, commander), ...added].map((level, index) => ({
    ...level,
    level: index + 1
  }))
}

function overdueLevel(
  rule: EscalationRule,
  { actBy }: Subject,
  last: number,
  commander: string | undefined
): Omit<Level, 'level'>[] {
  if (actBy === null || actBy <= last) return []
  const listed = rule.notify.some((target) => target.to === 'role' && target.role === commander)
  const notify =
    commander === undefined || listed ? rule.notify : [...rule.notify, { to: 'role' as const, role: commander }]
  return [{ at: actBy, notify, effects: [], overdue: true }]
}

/** How many levels a subject has, without making them. */
export function countLevels(rule: EscalationRule, { moments, actBy, since }: Subject): number {
  const isTimed = actBy !== null && actBy > (moments.at(-1)?.at ?? since)
  return moments.length + (isTimed ? 1 : 0) + (rule.further?.length ?? 0)
}

/** Of several levels each takes the next target and the last all that are left; where none is left, all of them. */
function share(notify: readonly NotifyTarget[], index: number, count: number): readonly NotifyTarget[] {
  const own = index === count - 1 ? notify.slice(index) : notify.slice(index, index + 1)
  return own.length > 0 ? own : notify
}
