import { atOnce } from './subject.ts'
import type { Trigger } from './subject.ts'

const DAY = 86_400_000

/** A preventive action is past its date: to its owner then, to the others after the days of grace. It outlives the incident. */
export const preventionActionOverdue: Trigger<'preventionActionOverdue'> = ({ actions }, rule) =>
  actions.map(({ id, owner, department, dueAt, knownAt }) =>
    atOnce(
      rule,
      id,
      { at: dueAt, knownAt },
      {
        moments: [
          { at: dueAt, notify: rule.notify.slice(0, 1) },
          { at: dueAt + rule.params.graceDays * DAY, notify: rule.notify.slice(1) }
        ],
        focus: { owner, department },
        about: { action: id, owner, department, dueAt }
      }
    )
  )
