import { minutesAfter } from './subject.ts'
import type { Trigger } from './subject.ts'

/** The halt lasts: each step of the rule tells those whom it names. It passes when the services are back. */
export const elapsed: Trigger<'elapsed'> = ({ halt, resumedAt }, rule) => {
  if (!halt || resumedAt !== null) return []
  const steps = rule.params.steps.toSorted((a, b) => a.minutes - b.minutes)
  return [
    {
      key: 'halt',
      since: halt.at,
      knownAt: halt.knownAt,
      moments: steps.map((step, index) => ({
        at: minutesAfter(halt.at, step.minutes),
        notify: step.notify.map((role) => ({ to: 'role' as const, role })),
        effects: index === 0 ? rule.effects : []
      })),
      actBy: null,
      focus: {},
      about: {}
    }
  ]
}
