import type { RefusalCode } from '../../shared/incident/refusal.ts'
import type { Outcome } from './given.ts'
import { given, minutes, step } from './given.ts'
import { begun } from './given-drills.ts'
import { sato } from './people.ts'

const led = { by: sato } as const
const inject = 'DR-01.4'
const content = {
  from: { role: 'R-DUTY', name: null },
  via: 'chat',
  text: { ja: '噂', en: 'a rumour' },
  attachments: [],
  expected: { ja: '待つ', en: 'wait' }
} as const

/** What is refused of the injects of a drill, by its code. */
export const injectRefusals = {
  'inject-out': () =>
    given(...begun(), step('inject.release', { inject }, led)).when('inject.hold', { inject, reason: '' }, led),
  'inject-skipped': () =>
    given(...begun(), step('inject.skip', { inject, reason: '' }, led)).when(
      'inject.hold',
      { inject, reason: '' },
      led
    ),
  'inject-too-late': () =>
    given(...begun()).when(
      'inject.improvise',
      { content: { ...content, attachments: [] }, at: minutes(20_000), targetSeconds: 60 },
      led
    ),
  'inject-waiting': () => given(...begun()).when('inject.see', { inject })
} as const satisfies Partial<Record<RefusalCode, () => Outcome>>
