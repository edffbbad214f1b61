import type { Quote } from '../incident/approval/approval.ts'
import { RESUMED, standingFact } from '../incident/fact/standing.ts'
import type { NoticeWords } from '../incident/notice/notice.ts'
import type { IncidentState } from '../incident/state.ts'
import type { PlaybookIndex } from '../playbook/applies.ts'
import type { LocalText, NoticeTemplate } from '../playbook/schema.ts'
import type { Language } from '../report/time.ts'
import { changesText } from './changes.ts'
import { customerTime } from './customer-time.ts'
import { drillMarks } from './marks.ts'
import type { ValueForm } from './value-text.ts'
import { valueText } from './value-text.ts'

const placeholder = /\{\{([^{}]*)\}\}/gu

/** What a template is filled with, besides the facts. `asOf` in ms; `marks` stand where the drill's mark stands. */
export type Filling = {
  readonly state: IncidentState
  readonly playbook: PlaybookIndex
  readonly channel: string
  readonly number: number
  readonly asOf: number
  readonly marks?: LocalText
}

/** A filled template: its words, the facts in it, and when it promises the next word (ms). */
export type Filled = {
  readonly words: NoticeWords
  readonly quotes: readonly Quote[]
  readonly nextUpdateAt: number | null
}

/** A template with the facts in it. What no fact fills stays a placeholder, for everybody to see. */
export function fillTemplate(template: NoticeTemplate, filling: Filling): Filled {
  const quoted = new Map<string, Quote>()
  const fill = (text: LocalText): LocalText => ({
    ja: fillOne(text.ja, 'ja', template, filling, quoted),
    en: fillOne(text.en, 'en', template, filling, quoted)
  })
  const words = { title: template.title && fill(template.title), body: fill(template.body) }
  return { words, quotes: [...quoted.values()], nextUpdateAt: promised(filling.state, quoted) }
}

/** The field whose fact stands where a template names a field: once the services are back there is no more to expect. */
export function fieldFor(name: string, stage: string): string {
  return name === 'eta' && (stage === 'resume' || stage === 'after') ? RESUMED : name
}

/** The names that a text asks to be filled, each once, without their forms. */
export function namesIn(text: string): string[] {
  return [...new Set([...text.matchAll(placeholder)].map((match) => partsOf(match[1] ?? '').name))]
}

function fillOne(
  text: string,
  language: Language,
  template: NoticeTemplate,
  filling: Filling,
  quoted: Map<string, Quote>
): string {
  return text.replace(placeholder, (whole, inner: string) => {
    const { name, form } = partsOf(inner)
    const fixed = fixedText(name, language, filling)
    if (fixed !== undefined) return fixed
    if (name === 'asOf') return customerTime(filling.asOf, language, { form: 'full' })
    const fact = standingFact(filling.state, fieldFor(name, template.stage))
    if (!fact) return whole
    quoted.set(fact.field, { field: fact.field, version: fact.version })
    return valueText(fact.field, fact.value, language, form, filling)
  })
}

function fixedText(name: string, language: Language, { state, number, marks, channel, playbook }: Filling) {
  switch (name) {
    case 'drillMark':
      return `${state.drill ? drillMarks[language] : ''}${marks?.[language] ?? ''}`
    case 'noticeNo':
      return String(number)
    case 'changes':
      return changesText(state, playbook, channel, language)
    default:
      return undefined
  }
}

function partsOf(inner: string): { readonly name: string; readonly form: ValueForm } {
  return inner.endsWith('.short')
    ? { name: inner.slice(0, -'.short'.length), form: 'short' }
    : { name: inner, form: 'full' }
}

function promised(state: IncidentState, quoted: ReadonlyMap<string, Quote>): number | null {
  if (!quoted.has('nextUpdate')) return null
  const value = standingFact(state, 'nextUpdate')?.value
  return value?.kind === 'time' ? value.at : null
}
