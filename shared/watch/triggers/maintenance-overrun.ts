import { atOnce, minutesAfter } from './subject.ts'
import type { Trigger } from './subject.ts'

/**
 * A planned end comes near without a decision to resume, then without a notice, then it has passed: only then is the
 * maintenance an emergency, and the rule's change of type follows.
 */
export const maintenanceOverrun: Trigger<'maintenanceOverrun'> = ({ plannedEnd, halt, resuming, resumedAt }, rule) => {
  if (!plannedEnd || !halt || resuming || resumedAt !== null) return []
  const { decisionBeforeEndMinutes, noticeBeforeEndMinutes } = rule.params
  const notices = rule.effects.filter((effect) => effect.do === 'requireNotice')
  const others = rule.effects.filter((effect) => effect.do !== 'requireNotice')
  return [
    atOnce(rule, `end-${plannedEnd.at}`, plannedEnd, {
      since: minutesAfter(plannedEnd.at, -decisionBeforeEndMinutes),
      moments: [
        { at: minutesAfter(plannedEnd.at, -decisionBeforeEndMinutes), effects: [] },
        { at: minutesAfter(plannedEnd.at, -noticeBeforeEndMinutes), effects: notices },
        { at: plannedEnd.at, effects: others }
      ],
      actBy: null,
      about: { plannedEnd: plannedEnd.at }
    })
  ]
}
