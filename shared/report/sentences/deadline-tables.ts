import type { deadlineEvents } from '../../incident/deadline/events.ts'
import type { TermsChange } from '../../incident/deadline/terms.ts'
import type { Language } from '../time.ts'
import { deadlineWords } from '../words/deadline.ts'
import type { Say, SentencesOf } from './sentences.ts'

/** The events of legal clocks. */
export type DeadlineTables = typeof deadlineEvents

/** Their sentences in one language. */
export type DeadlineSentences = SentencesOf<DeadlineTables>

/** A report by its id and its name: several authorities have a "final report". */
export function reportSaid(id: string, { names }: Pick<Say, 'names'>): string {
  const name = names.deadline(id)
  return name === id ? id : `${id} ${name}`
}

/** The terms that changed, each with what it was and what it is. */
export function termsSaid(
  change: TermsChange,
  was: TermsChange,
  { names }: Pick<Say, 'names'>,
  language: Language
): string[] {
  const { terms } = deadlineWords(language)
  const fields = Object.keys(terms).filter((field): field is keyof TermsChange => field in change)
  return fields.map(
    (field) =>
      `${terms[field]} ${valueSaid(was, field, names, language)} → ${valueSaid(change, field, names, language)}`
  )
}

function valueSaid(terms: TermsChange, field: keyof TermsChange, names: Say['names'], language: Language): string {
  const { anchors, span, none } = deadlineWords(language)
  const between = language === 'ja' ? 'から' : ' after '
  switch (field) {
    case 'owner':
    case 'recipient':
      return names.role(terms[field] ?? '') || none
    case 'form':
      return terms.form || none
    case 'startsFrom':
      return terms.startsFrom ? anchors[terms.startsFrom] : none
    case 'span':
      return terms.span ? span(terms.span) : none
    case 'targetMinutes':
      return typeof terms.targetMinutes === 'number' ? span({ amount: terms.targetMinutes, unit: 'minutes' }) : none
    case 'outer': {
      if (!terms.outer) return none
      const parts = [anchors[terms.outer.from], span(terms.outer.span)]
      return (language === 'ja' ? parts : parts.toReversed()).join(between)
    }
    default:
      return field satisfies never
  }
}
