import i18next from 'i18next'
import type { PlaybookIndex } from '../../../../shared/playbook/applies.ts'
import { cautionsOf } from '../../../../shared/playbook/support-desk.ts'
import { namesOf } from '../../../../shared/report/names.ts'
import { formatInstant } from '../../../../shared/report/time.ts'
import type { Script } from '../../../../shared/view/support/script.ts'
import type { Language } from '../../../text/i18n.ts'

/** What of the script goes on paper and to the clipboard: headed lists of lines. */
export type ScriptPart = { readonly heading: string; readonly lines: readonly string[] }

/** The script in one language, as lists under their headings; what is not to be said stands last. */
export function scriptParts(script: Script, playbook: PlaybookIndex, language: Language): ScriptPart[] {
  const t = i18next.getFixedT(language)
  const names = namesOf(playbook, language)
  const mark = t('escalation.listMark')
  const fields = (list: readonly string[]) => list.map(names.field).join(mark)
  const parts: ScriptPart[] = [
    {
      heading: t('support.script.facts'),
      lines: [
        ...script.facts.map(({ label, text }) => `${label[language]}: ${text[language]}`),
        ...(script.contested.length > 0 ? [t('support.script.contested', { fields: fields(script.contested) })] : []),
        ...(script.unknown.length > 0 ? [t('support.script.unknown', { fields: fields(script.unknown) })] : [])
      ]
    },
    {
      heading: t('support.script.answers'),
      lines: script.answers.map(({ question, body }) => `${question[language]}\n${body[language]}`)
    },
    {
      heading: t('support.script.held'),
      lines: script.held.map(({ question }) => question[language])
    },
    {
      heading: t('support.script.cautions'),
      lines: cautionsOf(playbook.playbook).map(({ text }) => text[language])
    }
  ]
  return parts.filter(({ lines }) => lines.length > 0)
}

/** The script as plain text. `mark` stands first in a drill; `at` (ms) is the moment that it speaks for. */
export function scriptText(parts: readonly ScriptPart[], head: string): string {
  return [
    head,
    ...parts.flatMap(({ heading, lines }) => ['', `■ ${heading}`, ...lines.map((line) => `- ${line}`)])
  ].join('\n')
}

/** The heading of the script on paper and on the clipboard. */
export function scriptHead(drill: boolean, title: string, language: Language, at: number, zone: string): string {
  const t = i18next.getFixedT(language)
  const mark = drill ? t('common.drillMark') : ''
  return `${mark}${title} — ${t('support.script.title')} (${t('support.script.asOf', { time: formatInstant(at, zone) })})`
}
