import { minutesAfter } from './subject.ts'
import type { Trigger } from './subject.ts'

/** A critical duty is late: it climbs to the head of its department, then to the commander. */
export const criticalDutyOverdue: Trigger<'criticalDutyOverdue'> = ({ duties }, rule) =>
  duties.map((duty) => ({
    key: `${duty.id}@${duty.round}`,
    since: duty.dueAt,
    knownAt: duty.knownAt,
    moments: [
      { at: minutesAfter(duty.dueAt, rule.params.firstMinutes) },
      { at: minutesAfter(duty.dueAt, rule.params.secondMinutes) }
    ],
    actBy: null,
    focus: { department: duty.department },
    about: { duty: duty.id, department: duty.department, dueAt: duty.dueAt }
  }))
