import type { RefusalCode } from '../../shared/incident/refusal.ts'
import type { Outcome } from './given.ts'
import { given } from './given.ts'
import { begun } from './given-drills.ts'

/** What is refused of a drill's debriefing, by its code. */
export const debriefRefusals = {
  'no-such-change': () => given(...begun()).when('debrief.settle', { proposal: 'x', taken: true, reason: '' }),
  'no-such-subject': () => given(...begun()).when('debrief.mark', { subject: 'inject:x', verdict: 'met', remark: '' }),
  'no-such-word': () => given(...begun()).when('debrief.retract', { word: 'x', reason: 'x' })
} as const satisfies Partial<Record<RefusalCode, () => Outcome>>
