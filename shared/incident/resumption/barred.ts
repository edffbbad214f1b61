import type { PlaybookIndex } from '../../playbook/applies.ts'
import { assetFailures } from '../asset-check/failures.ts'
import type { Bar } from '../escalation/escalation.ts'
import { escalationParts, isBarred } from '../escalation/escalation.ts'
import type { IncidentState } from '../state.ts'
import { isSettled } from './ladder.ts'

/**
 * The bar that stands against resuming, undefined where none does. One that rose over an attempt or a failed check falls
 * with it: two people answered the attempt, or the check passed.
 */
export function resumeBar(state: IncidentState, playbook: PlaybookIndex): Bar | undefined {
  const bar = state.bars.get('resume')
  if (!bar || !isBarred(state.bars, 'resume')) return undefined
  const { rule, subject } = escalationParts(bar.escalation)
  const trigger = playbook.playbook.escalationRules.find(({ id }) => id === rule)?.trigger
  if (trigger === 'resumeGateUnmet') {
    const override = state.resumption.overrides.get(subject)
    return override && isSettled(override, state.resumption.round) ? undefined : bar
  }
  if (trigger === 'assetCheckFailed' && playbook.playbook.assetChecks.some(({ id }) => id === subject)) {
    return assetFailures(state, playbook).some(({ check }) => check === subject) ? bar : undefined
  }
  return bar
}
