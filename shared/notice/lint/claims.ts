import { assetsProven } from '../../incident/asset-check/proven.ts'
import type { Language } from '../../report/time.ts'
import { drillMarks } from '../marks.ts'
import { valueText } from '../value-text.ts'
import { assetClaimIn } from './asset-claim.ts'
import type { Check, Found } from './finding.ts'
import { bothLanguages, factOf, wholeText } from './finding.ts'

/** NL-03: it says that assets are safe, and no signed check has shown it. */
export const assetClaimUnproven: Check = ({ state, playbook, text }) => {
  if (assetsProven(state, playbook)) return []
  return bothLanguages.flatMap((language): Found[] => {
    const claim = assetClaimIn(wholeText(text, language), language)
    return claim === undefined ? [] : [{ detail: 'claim', language, params: { words: claim } }]
  })
}

/** NL-04: the cause is told as a fact while it is not confirmed. The cause of planned work is known. */
export const causeAsserted: Check = (checked) => {
  const { state, playbook, text } = checked
  const isKnown = state.cause?.value.status === 'confirmed' || playbook.types.get(state.type?.value ?? '')?.planned
  const cause = factOf(checked, 'cause')
  const quoted = text.quotes.some((quote) => quote.field === 'cause')
  if (isKnown || !cause || !quoted || cause.value.kind === 'unknown') return []
  const setting = { playbook, asOf: text.asOf }
  return bothLanguages
    .filter((language) => !doubts(valueText('cause', cause.value, language, 'full', setting), language))
    .map((language) => ({ detail: 'asserted', language, field: 'cause' }))
}

/** Whether words leave open that it may be otherwise. */
export function doubts(text: string, language: Language): boolean {
  return hedges[language].test(text)
}

const hedges = {
  ja: /可能性|恐れ|おそれ|疑い|疑われ|調査|確認中|確認を進め|精査|原因究明|特定(?:中|を進め)|とみられ|と見られ|とみて|推定|推測|思われ|考えられ|見込み|未確認|未確定|不明|かもしれ/u,
  en: /\b(?:possib\w*|suspect\w*|may|might|could|likely|apparently|appears?|seems?|believed?|presum\w*|probabl\w*|potential\w*|investigat\w*|being (?:checked|examined|looked into)|under (?:investigation|review)|looking into|unconfirmed|not (?:yet )?(?:known|confirmed|clear)|unknown|unclear)\b/iu
} as const

/**
 * NL-07: a text of a drill does not begin with its mark, or one that is none carries it. A long text shows it again over its
 * body: that is what gets copied on.
 */
export const drillMarkMissing: Check = ({ state, playbook, notice, text }) =>
  bothLanguages.flatMap((language): Found[] => {
    const mark = drillMarks[language].trim()
    const title = text.value.title?.[language]
    const body = text.value.body[language]
    if (!state.drill) return `${title ?? ''}${body}`.includes(mark) ? [{ detail: 'live', language }] : []
    const isLong = playbook.playbook.channels.find((channel) => channel.id === notice.channel)?.limit === null
    const isFirst = (title ?? body).trimStart().startsWith(mark)
    return isFirst && (!isLong || body.includes(mark)) ? [] : [{ detail: 'missing', language, params: { mark } }]
  })
