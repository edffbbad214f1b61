import type { RefusalCode } from '../../shared/incident/refusal.ts'
import type { Outcome } from './given.ts'
import { aCause, anAction, deepest } from './causes.ts'
import { declared, given, step } from './given.ts'

/** What is refused of causes and preventive actions, by its code. */
export const causeRefusals = {
  'no-such-category': () => given(declared()).when('action.plan', { ...anAction, category: 'x' }),
  'no-such-cause': () => given(declared()).when('cause.remove', { cause: 'x', reason: 'x' }),
  'no-such-section': () => given(declared()).when('cause.write', { section: 50, text: 'x' }),
  'no-such-lesson': () => given(declared()).when('cause.unlearn', { lesson: 'x', reason: 'x' }),
  'too-deep': () => deepest().when('cause.note', { ...aCause, parent: 'id9' }),
  'action-over': () =>
    given(declared(), step('action.plan', anAction), step('action.finish', { action: 'id2', note: '' })).when(
      'action.amend',
      {
        ...anAction,
        action: 'id2',
        reason: 'x'
      }
    ),
  'action-not-done': () =>
    given(declared(), step('action.plan', anAction)).when('action.judge', { action: 'id2', effective: true, note: '' })
} as const satisfies Partial<Record<RefusalCode, () => Outcome>>
