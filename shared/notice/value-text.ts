import { assertNever } from '../assert-never.ts'
import type { FactContent } from '../incident/fact/standing.ts'
import type { PlaybookIndex } from '../playbook/applies.ts'
import type { Language } from '../report/time.ts'
import type { TimeForm } from './customer-time.ts'
import { customerRange, customerTime } from './customer-time.ts'

/** Which form of a fact a place in a text asks for. */
export type ValueForm = 'full' | 'short'

/**
 * A fact as customers read it. `asOf` (ms) is the moment for which the text speaks: a short time of the same day leaves out
 * the day. What is not known is said as the playbook says it; a short form leaves out what stands in brackets.
 */
export function valueText(
  field: string,
  value: FactContent,
  language: Language,
  form: ValueForm,
  setting: { readonly playbook: PlaybookIndex; readonly asOf: number }
): string {
  const time = timeForm(field, form, setting.asOf)
  switch (value.kind) {
    case 'text':
      return (form === 'short' && value.short ? value.short : value.full)[language]
    case 'time':
      return customerTime(value.at, language, time)
    case 'range':
      return customerRange(value.from, value.to, language, time)
    case 'unknown': {
      const text = unknownText(field, language, setting.playbook)
      return form === 'short' ? withoutBrackets(text) : text
    }
    default:
      return assertNever(value)
  }
}

/** What stands in brackets is a remark, and the first thing that a narrow channel can do without. */
export function withoutBrackets(text: string): string {
  const bare = text.replace(/\s*[((][^()()]*[))]/gu, '').trim()
  return bare === '' ? text : bare
}

function unknownText(field: string, language: Language, { playbook }: PlaybookIndex): string {
  const said = playbook.noticeFields.find((one) => one.id === field)?.unknownText
  return said?.[language] ?? (language === 'ja' ? '未定' : 'Not yet known')
}

/** When the halt began is always said with its day: a halt may outlive the day. */
function timeForm(field: string, form: ValueForm, asOf: number): TimeForm {
  if (form === 'full') return { form: 'full' }
  return { form: 'short', today: field === 'haltStart' ? null : asOf }
}
