import type { Condition } from '../../../shared/drill/scenario/deed.ts'
import { deedText } from '../../../shared/report/deed-text.ts'
import type { Names } from '../../../shared/report/names.ts'
import type { Language } from '../../../shared/report/time.ts'
import { formatDuration } from '../../../shared/report/time.ts'
import { phrase } from '../../text/phrase.ts'

/** On what an inject depends, in words. */
export function conditionText({ when, deed, bySeconds }: Condition, names: Names, language: Language): string {
  const done =
    deed.kind === 'inject' ? phrase('drill.library.injectOut', { id: deed.inject }) : deedText(deed, names, language)
  const what =
    bySeconds === null ? done : phrase('drill.library.by', { what: done, time: formatDuration(bySeconds * 1000) })
  return phrase(when === 'only-if' ? 'drill.library.onlyIf' : 'drill.library.skipIf', { what })
}
