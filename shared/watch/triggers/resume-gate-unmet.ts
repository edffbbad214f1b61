import { atOnce } from './subject.ts'
import type { Trigger } from './subject.ts'

/** Someone tried to resume while a gate was not met. */
export const resumeGateUnmet: Trigger<'resumeGateUnmet'> = ({ signals }, rule) =>
  signals('resumeAttempt')
    .filter(({ fact }) => fact.unmet.length > 0)
    .map((signal) => atOnce(rule, signal.id, signal, { about: { unmet: signal.fact.unmet.join(', ').slice(0, 200) } }))
