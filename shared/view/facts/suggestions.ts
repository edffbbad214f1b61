import { assetsStanding } from '../../incident/asset-check/proven.ts'
import type { FactValue } from '../../incident/fact/fact.ts'
import type { IncidentState } from '../../incident/state.ts'
import type { PlaybookIndex } from '../../playbook/applies.ts'
import type { LocalText } from '../../playbook/schema.ts'
import { matrixWords } from '../../notice/affected.ts'
import { customerTime } from '../../notice/customer-time.ts'
import { claimBar } from './doubts.ts'

/** Where an offered value comes from. */
export type SuggestionSource = 'matrix' | 'causeText' | 'haltTime' | 'assetCheck'

/** A value that the incident itself offers for a field: one click, and then a person looks at it. */
export type Suggestion = { readonly source: SuggestionSource; readonly value: FactValue }

/** What the incident offers for a field at a moment (ms), without what the field says already. */
export function suggestionsFor(
  field: string,
  state: IncidentState,
  playbook: PlaybookIndex,
  now: number
): Suggestion[] {
  switch (field) {
    case 'scope':
    case 'impact':
    case 'title':
      return fromMatrix(field, state, playbook)
    case 'cause':
      return causeTexts(state, playbook)
    case 'haltStart':
      return haltTime(state)
    case 'assetStatement':
      return assetCheck(state, playbook, now)
    default:
      return []
  }
}

function fromMatrix(field: 'scope' | 'impact' | 'title', state: IncidentState, playbook: PlaybookIndex): Suggestion[] {
  const words = matrixWords(state, playbook)
  if (!words) return []
  const { scope, scopeShort, impact } = words
  switch (field) {
    case 'scope':
      return [{ source: 'matrix', value: text(scope, scopeShort) }]
    case 'impact':
      return [{ source: 'matrix', value: text(impact) }]
    case 'title': {
      const title = { ja: `${scopeShort.ja}の一時停止について`, en: `Service halt: ${scopeShort.en}` }
      return [{ source: 'matrix', value: text(title) }]
    }
  }
}

/** The playbook's first words for the type, then those for when nothing is known. */
function causeTexts(state: IncidentState, { playbook }: PlaybookIndex): Suggestion[] {
  const type = state.type?.value
  const ofType = playbook.causeTexts.filter((one) => one.type === type)
  const ofAny = playbook.causeTexts.filter((one) => one.type === null)
  return [...ofType, ...ofAny].map((one) => ({ source: 'causeText', value: text(one.text) }))
}

function haltTime({ times }: IncidentState): Suggestion[] {
  const said = times.get('effective') ?? times.get('plannedStart')
  return said ? [{ source: 'haltTime', value: { kind: 'time', at: said.value } }] : []
}

/** Only what a signed check has shown, and as of when. */
function assetCheck(state: IncidentState, playbook: PlaybookIndex, now: number): Suggestion[] {
  const at = assetsStanding(state, playbook, now).proof?.completedAt ?? null
  if (claimBar(state, playbook, now) !== null || at === null) return []
  const time = (language: 'ja' | 'en') => customerTime(at, language, { form: 'full' })
  const words = {
    ja: `${time('ja')}時点の点検で、お客様の資産に不足がないことを確認しました。`,
    en: `In our check of ${time('en')} customer assets were found to be fully accounted for.`
  }
  return [{ source: 'assetCheck', value: text(words) }]
}

function text(full: LocalText, short: LocalText | null = null): FactValue {
  return { kind: 'text', full: { ja: full.ja, en: full.en }, short: short && { ja: short.ja, en: short.en } }
}
