import type { FactContent } from '../../../shared/incident/fact/standing.ts'
import { valueText } from '../../../shared/notice/value-text.ts'
import type { PlaybookIndex } from '../../../shared/playbook/applies.ts'
import type { Language } from '../../../shared/report/time.ts'

/** A fact as customers read it in a language, in full. */
export function valueWords(field: string, content: FactContent, language: Language, playbook: PlaybookIndex): string {
  return valueText(field, content, language, 'full', { playbook, asOf: 0 })
}
