import { pendingOf } from '../incident/escalation/escalation.ts'
import type { IncidentState } from '../incident/state.ts'
import type { PlaybookIndex } from '../playbook/applies.ts'
import { policyOf, ruleById } from '../watch/policy.ts'

/** How many escalations of an incident still wait for somebody's acknowledgement. */
export function countUnacknowledged(state: IncidentState, { playbook }: Pick<PlaybookIndex, 'playbook'>): number {
  return [...state.escalations.values()].filter((escalation) => {
    const rule = ruleById(playbook, escalation.rule)
    if (escalation.resolved || !rule) return false
    const { ack } = policyOf(rule, undefined)
    return ack !== 'none' && pendingOf(escalation, ack).length > 0
  }).length
}
