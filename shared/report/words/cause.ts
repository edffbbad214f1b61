import type { ActionStatus } from '../../incident/action/action.ts'
import type { CauseArea, CauseKind, LessonKind } from '../../incident/cause/cause.ts'
import type { Language } from '../time.ts'
import { causeWordsEn } from './cause-en.ts'
import { causeWordsJa } from './cause-ja.ts'

/** The words of causes, lessons and preventive actions. */
export type CauseTerms = {
  readonly kinds: { readonly [K in CauseKind]: string }
  readonly areas: { readonly [A in CauseArea]: string }
  readonly lessons: { readonly [L in LessonKind]: string }
  readonly statuses: { readonly [S in ActionStatus]: string }
}

/** Them in a language. */
export function causeWordsOf(language: Language): CauseTerms {
  return language === 'ja' ? causeWordsJa : causeWordsEn
}
