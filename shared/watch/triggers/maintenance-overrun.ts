import { atOnce, minutesAfter } from './subject.ts'
import type { NoticeTrigger } from './subject.ts'

/**
 * A planned end comes near without a decision to resume, then without a notice, then it has passed: only then is the
 * maintenance an emergency, and the rule's change of type follows. Customers who were told in time are to be told again
 * when the end has passed, and not before.
 */
export const maintenanceOverrun: NoticeTrigger<'maintenanceOverrun'> = (
  { plannedEnd, halt, resuming, resumedAt, posts },
  rule
) => {
  if (!plannedEnd || !halt || resuming || resumedAt !== null) return []
  const { decisionBeforeEndMinutes, noticeBeforeEndMinutes } = rule.params
  const since = minutesAfter(plannedEnd.at, -decisionBeforeEndMinutes)
  const told = posts.some((post) => post.at >= since && !post.holding)
  const notices = rule.effects.filter((effect) => effect.do === 'requireNotice')
  const others = rule.effects.filter((effect) => effect.do !== 'requireNotice')
  return [
    atOnce(rule, `end-${plannedEnd.at}`, plannedEnd, {
      since,
      moments: [
        { at: since, effects: [] },
        { at: told ? plannedEnd.at : minutesAfter(plannedEnd.at, -noticeBeforeEndMinutes), effects: notices },
        { at: plannedEnd.at, effects: others }
      ],
      actBy: null,
      about: { plannedEnd: plannedEnd.at }
    })
  ]
}
