import type { Playbook, EscalationRule, Severity } from '../playbook/schema.ts'
import type { PlaybookIndex } from '../playbook/applies.ts'
import type { IncidentState } from '../incident/state.ts'
import { lasting } from './triggers/triggers.ts'

const MINUTE = 60_000
/** How often a level is repeated to those who have not acknowledged, where the rule does not say. */
const REPEAT_TIMES = 3
/** After how long (min) of silence an acknowledgement is asked for again, where the rule does not say. */
const ASK_AGAIN_MINUTES = 30
const DEFAULT_REPEAT_MINUTES = 5

/** How a rule is carried on once it was raised. Spans in milliseconds. */
export type Policy = {
  readonly ack: 'each' | 'first' | 'none'
  readonly repeatEvery: number
  readonly repeatTimes: number
  readonly askAgainAfter: number
}

/** The policy of a rule: its own, else each of its targets acknowledges within the severity's time, asked again thrice. */
export function policyOf(rule: EscalationRule, severity: Severity | undefined): Policy {
  const every = rule.repeat?.everyMinutes ?? severity?.targets.ackTimeoutMinutes ?? DEFAULT_REPEAT_MINUTES
  return {
    ack: rule.requiresAck ? (rule.ack ?? 'each') : 'none',
    repeatEvery: every * MINUTE,
    repeatTimes: rule.repeat?.times ?? REPEAT_TIMES,
    askAgainAfter: (rule.askAgainMinutes ?? ASK_AGAIN_MINUTES) * MINUTE
  }
}

/**
 * The rules that may start now, of the playbook version on which the incident runs: by its type, severity and phase.
 * Once it is closed only those about its preventive actions and its legal clocks; of a real case none, which left us nothing to do.
 */
export function rulesFor(state: IncidentState, { playbook }: Pick<PlaybookIndex, 'playbook'>): EscalationRule[] {
  if (state.declaredAt === null || state.reference !== null) return []
  return playbook.escalationRules.filter(
    (rule) =>
      (!state.closed || lasting.includes(rule.trigger)) &&
      has(rule.types, state.type?.value) &&
      has(rule.severities, state.severity?.value) &&
      (rule.phases === undefined || has(rule.phases, state.phase?.value))
  )
}

/** Whether a rule speaks for a department: one without a list for all, and a subject of no department for none but all. */
export function speaksFor(rule: EscalationRule, department: string | undefined): boolean {
  return rule.departments === undefined || department === undefined || has(rule.departments, department)
}

/** The rule with this id, of the version on which the incident runs. */
export function ruleById(
  { escalationRules }: Pick<Playbook, 'escalationRules'>,
  id: string
): EscalationRule | undefined {
  return escalationRules.find((rule) => rule.id === id)
}

function has(list: readonly string[], value: string | undefined): boolean {
  return value !== undefined && list.includes(value)
}
