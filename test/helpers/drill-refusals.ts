import type { RefusalCode } from '../../shared/incident/refusal.ts'
import type { Outcome } from './given.ts'
import { declared, given, minutes, step } from './given.ts'
import { begun } from './given-drills.ts'
import { matsumoto, sato } from './people.ts'

const led = { by: sato } as const

/** What is refused of a drill and its clock, by its code. */
export const drillRefusals = {
  'drill-only-forward': () => given(...begun()).when('drill.jump', { to: minutes(0) }, led),
  'drill-over': () => given(...begun(), step('drill.end', { reason: 'x' }, led)).when('drill.resume', {}, led),
  'facilitator-only': () => given(...begun()).when('drill.pause', { reason: 'x' }, { by: matsumoto }),
  'no-drill': () => given(declared()).when('drill.pause', { reason: 'x' }),
  'no-inject-left': () => given(...begun()).when('drill.jump', { to: 'next-inject' }, { ...led, at: 10_000 }),
  'no-such-inject': () => given(...begun()).when('drill.tag', { label: 'x', text: '', inject: 'x' })
} as const satisfies Partial<Record<RefusalCode, () => Outcome>>
