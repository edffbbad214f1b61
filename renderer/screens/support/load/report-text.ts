import type { Load } from '../../../../shared/incident/inquiry/inquiry.ts'
import type { Names } from '../../../../shared/report/names.ts'
import { sentenceOf } from '../../../../shared/report/sentence.ts'
import type { Language } from '../../../../shared/report/time.ts'

/** A report of the load on one line, in the words of the timeline. */
export function reportText(load: Load, language: Language, names: Names): string {
  const event = { type: 'inquiry.reported', version: 1, data: { inquiry: 'shown', load }, happenedAt: 0 }
  return sentenceOf(event, language, names, String)
}
