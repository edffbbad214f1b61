import { canonical } from '../../event/canonical.ts'
import { sha256 } from '../../event/sha256.ts'
import type { Filing, FrozenField } from '../../incident/filing/filing.ts'
import { writtenIn } from '../../incident/filing/filing.ts'
import type { PlaybookIndex } from '../../playbook/applies.ts'
import type { Language } from '../time.ts'
import type { FillSetting } from './fill.ts'
import { fillField } from './fill.ts'

/**
 * The fields of a version in the order of the form: what a person wrote, else what the log tells; both empty where neither
 * says anything. A version that was finalised says what it said then.
 */
export function fieldsOf(filing: Filing, setting: FillSetting): FrozenField[] {
  if (filing.finalised) return [...filing.finalised.value.fields]
  return setting.playbook.playbook.reportFields.map(({ id }) => {
    const written = writtenIn(filing, id)
    if (written) return { field: id, ...written, source: 'hand' }
    const of = (language: Language) => fillField(id, filing, setting, language)
    return { field: id, ja: of('ja'), en: of('en'), source: 'log' }
  })
}

/** The language in which the authority of a deadline reads: Japanese in Japan, English elsewhere. */
export function neededLanguage(deadline: string, { playbook }: PlaybookIndex): Language {
  const rule = playbook.regulatorDeadlines.find(({ id }) => id === deadline)
  return rule === undefined || rule.jurisdiction === 'JP' ? 'ja' : 'en'
}

/** The fields that say nothing in the language in which the authority reads. */
export function missingFields(
  { deadline }: Pick<Filing, 'deadline'>,
  fields: readonly FrozenField[],
  playbook: PlaybookIndex
): string[] {
  const language = neededLanguage(deadline, playbook)
  return fields.filter((one) => one[language].trim() === '').map(({ field }) => field)
}

/** The hash of what a version says and of what it is: what finalising freezes. */
export function hashOf(
  { deadline, stage, number }: Pick<Filing, 'deadline' | 'stage' | 'number'>,
  fields: readonly FrozenField[]
): string {
  return sha256(canonical({ deadline, stage, number, fields: fields.map(({ field, ja, en }) => ({ field, ja, en })) }))
}
