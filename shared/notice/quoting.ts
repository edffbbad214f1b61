import type { Quote } from '../incident/approval/approval.ts'
import type { StandingFact } from '../incident/fact/standing.ts'
import { isChanged, standingFact } from '../incident/fact/standing.ts'
import type { NoticeText, NoticeWords } from '../incident/notice/notice.ts'
import type { IncidentState } from '../incident/state.ts'
import type { PlaybookIndex } from '../playbook/applies.ts'
import type { NoticeTemplate } from '../playbook/schema.ts'
import type { Language } from '../report/time.ts'
import { fieldFor, namesIn } from './fill.ts'
import { valueText } from './value-text.ts'

const languages: readonly Language[] = ['ja', 'en']
/** Names in templates that no fact stands behind. */
const noFacts: readonly string[] = ['drillMark', 'noticeNo', 'changes', 'asOf']

/** Whether a text says a fact in one language, in its full or its short form. */
export function says(
  words: NoticeWords,
  fact: StandingFact,
  language: Language,
  setting: { readonly playbook: PlaybookIndex; readonly asOf: number }
): boolean {
  const text = plain(`${words.title?.[language] ?? ''}\n${words.body[language]}`)
  return (['full', 'short'] as const).some((form) => {
    const value = plain(valueText(fact.field, fact.value, language, form, setting))
    return value !== '' && text.includes(value)
  })
}

/** The fields of facts that a template asks for, at its stage. */
export function factFieldsOf(template: NoticeTemplate): string[] {
  const texts = [template.title?.ja, template.title?.en, template.body.ja, template.body.en]
  const names = namesIn(texts.join('\n')).filter((name) => !noFacts.includes(name))
  return [...new Set(names.map((name) => fieldFor(name, template.stage)))]
}

/** What a person's edit makes of a text: which facts it quotes, in which version, and which it says in other words. */
export type Requoted = Pick<NoticeText, 'quotes' | 'confirmed' | 'nextUpdateAt'>

/**
 * The facts that a text quotes after a person wrote over it. A fact that is another one by now counts as quoted anew where
 * the text says it in both languages, or where the person says that it does in other words; else the old quote stays, and
 * with it the warning that the text tells of something that has changed.
 */
export function requote(
  words: NoticeWords,
  before: NoticeText,
  template: NoticeTemplate | undefined,
  confirms: readonly string[],
  setting: { readonly state: IncidentState; readonly playbook: PlaybookIndex }
): Requoted {
  const { state, playbook } = setting
  const old = new Map(before.quotes.map((quote) => [quote.field, quote]))
  const fields = new Set([...old.keys(), ...(template ? factFieldsOf(template) : [])])
  const quotes: Quote[] = []
  const confirmed: string[] = []
  for (const field of fields) {
    const quote = old.get(field)
    const fact = standingFact(state, field)
    const kept = quote !== undefined && !isChanged(state, quote)
    const isSaid = fact && languages.every((one) => says(words, fact, one, { playbook, asOf: before.asOf }))
    if (kept && (before.confirmed.includes(field) || confirms.includes(field))) confirmed.push(field)
    if (!kept && fact && !isSaid && confirms.includes(field)) confirmed.push(field)
    if (fact && (kept || isSaid || confirms.includes(field))) quotes.push({ field, version: fact.version })
    else if (quote) quotes.push(quote)
  }
  return { quotes, confirmed, nextUpdateAt: promiseOf(quotes, before, state) }
}

/** The fields that a text quotes and that are other facts by now. */
export function changedFields(state: IncidentState, text: Pick<NoticeText, 'quotes'>): string[] {
  return text.quotes.filter((quote) => isChanged(state, quote)).map(({ field }) => field)
}

function promiseOf(quotes: readonly Quote[], before: NoticeText, state: IncidentState): number | null {
  const quote = quotes.find((one) => one.field === 'nextUpdate')
  const fact = standingFact(state, 'nextUpdate')
  if (!quote || !fact || quote.version !== fact.version) return before.nextUpdateAt
  return fact.value.kind === 'time' ? fact.value.at : null
}

function plain(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, ' ').trim().toLowerCase()
}
