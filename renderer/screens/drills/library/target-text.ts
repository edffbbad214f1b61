import type { PassCriterion } from '../../../../shared/playbook/schema/drill.ts'
import { phrase } from '../../../text/phrase.ts'

/** What counts as good enough, in words. */
export function targetText(target: PassCriterion['target']): string {
  if (target.kind === 'exactly') return phrase('drill.library.target.exactly', { amount: target.count })
  if (target.kind !== 'atLeastPercent' || target.withinMinutes === null) {
    return phrase(`drill.library.target.${target.kind}`, target as never)
  }
  const { percent, withinMinutes } = target
  return phrase('drill.library.target.percentWithin', { percent, within: withinMinutes })
}
