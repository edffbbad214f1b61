import type { Notice } from '../../incident/notice/notice.ts'
import { textOf } from '../../incident/notice/notice.ts'
import type { Check, Checked, Found } from './finding.ts'
import { bothLanguages, factOf, wholeText } from './finding.ts'
import type { TokenKind } from './tokens.ts'
import { missingFrom, tokensOf } from './tokens.ts'

const MINUTE = 60_000
/** How long before (min) a resumption it should be announced (NL-09). */
const AHEAD_MINUTES = 30
const kinds: readonly TokenKind[] = ['days', 'times', 'numbers', 'assets']

/**
 * NL-08: the texts of one round say different things. Facts quoted in different versions differ; what a short text says in
 * figures must stand in the full one of the first channel too.
 */
export const channelsDiffer: Check = (checked) => {
  const { notice, text } = checked
  const others = siblings(checked)
  const versions = others.flatMap((other) => {
    const theirs = new Map(textOf(other).quotes.map((quote) => [quote.field, quote.version]))
    return text.quotes
      .filter((quote) => (theirs.get(quote.field) ?? quote.version) !== quote.version)
      .map(({ field }): Found => ({ detail: 'fact', field, params: { channel: other.channel } }))
  })
  const full = others.find((other) => orderOf(checked, other) < orderOf(checked, notice))
  return [...versions, ...(full ? figures(checked, full) : [])]
}

function figures(checked: Checked, full: Notice): Found[] {
  return bothLanguages.flatMap((language) => {
    const mine = tokensIn(checked, wholeText(checked.text, language))
    const theirs = tokensIn(checked, wholeText(textOf(full), language))
    return kinds.flatMap((kind): Found[] => {
      const extra = missingFrom(mine, theirs, kind)
      const params = { channel: full.channel, words: extra.join(', ') }
      return extra.length === 0 ? [] : [{ detail: kind, language, params }]
    })
  })
}

/** Japanese and English must say the same days, times, numbers and assets. Links and contacts may differ. */
export const languagesDiffer: Check = (checked) => {
  const [ja, en] = bothLanguages.map((language) => tokensIn(checked, wholeText(checked.text, language)))
  if (!ja || !en) return []
  return kinds.flatMap((kind) => [
    ...differing(kind, 'en', missingFrom(ja, en, kind)),
    ...differing(kind, 'ja', missingFrom(en, ja, kind))
  ])
}

function differing(kind: TokenKind, language: 'ja' | 'en', missing: readonly string[]): Found[] {
  return missing.length === 0 ? [] : [{ detail: kind, language, params: { words: missing.join(', ') } }]
}

/** NL-09: half an hour does not lie between the announcement of the resumption and the resumption. */
export const resumeNoticeTooShort: Check = ({ state, notice, now }) => {
  const resume = state.times.get('resumed') ?? state.times.get('resumeTarget')
  if (!resume || !['update', 'resume'].includes(notice.stage)) return []
  const target = state.times.get('resumeTarget')
  if (notice.stage === 'update' && !target) return []
  const since = target?.enteredAt ?? resume.value
  const announced = [...state.notices.values()]
    .filter((one) => one.posted && !one.withdrawn && one.stage === 'update' && one.posted.at >= since)
    .map((one) => one.posted?.at ?? now)
  const first = Math.min(now, ...announced)
  const minutes = Math.floor((resume.value - first) / MINUTE)
  return minutes < AHEAD_MINUTES ? [{ detail: 'short', params: { minutes: Math.max(0, minutes) } }] : []
}

function siblings({ state, notice }: Checked): Notice[] {
  return [...state.notices.values()].filter(
    (one) => one.round === notice.round && one.id !== notice.id && (one.posted !== undefined || !one.withdrawn)
  )
}

function orderOf({ playbook }: Checked, { channel }: Notice): number {
  return playbook.playbook.channels.find((one) => one.id === channel)?.order ?? Number.MAX_SAFE_INTEGER
}

function tokensIn(checked: Checked, text: string) {
  const contact = factOf(checked, 'contact')?.value
  const without = contact?.kind === 'text' ? [contact.full, ...(contact.short ? [contact.short] : [])] : []
  return tokensOf(
    text,
    checked.playbook.playbook.assets,
    without.flatMap(({ ja, en }) => [ja, en])
  )
}
