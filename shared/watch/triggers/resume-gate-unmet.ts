import { atOnce } from './subject.ts'
import type { Trigger } from './subject.ts'

/** Someone tried to resume while something was not met, until two people answered for it or it was taken back. */
export const resumeGateUnmet: Trigger<'resumeGateUnmet'> = ({ attempts }, rule) =>
  attempts
    .filter(({ unmet }) => unmet.length > 0)
    .map((attempt) => atOnce(rule, attempt.id, attempt, { about: { unmet: attempt.unmet.join(', ').slice(0, 200) } }))
