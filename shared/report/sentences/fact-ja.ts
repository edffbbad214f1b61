import type { etaEvents } from '../../incident/eta/events.ts'
import type { FactValue } from '../../incident/fact/fact.ts'
import type { factEvents } from '../../incident/fact/events.ts'
import { clip } from './clip.ts'
import type { Say, SentencesOf } from './sentences.ts'

/** The events of the fact sheet and of the expected recovery, in Japanese. */
export const factJa: SentencesOf<typeof factEvents & typeof etaEvents> = {
  'fact.set': (data, say) => {
    const settled = data.settles ? '(食い違いを解消)' : ''
    if (data.value === null) return `事実票「${say.names.field(data.field)}」を取消し${settled}`
    return `事実票「${say.names.field(data.field)}」:${valueSaid(data.value, say)}${settled}`
  },
  'eta.estimated': (data, say) => {
    const basis = data.basis === '' ? '' : `(根拠:${data.basis})`
    const review = data.reviewAt === null ? '' : `、見直し ${say.time(data.reviewAt)}`
    return `復旧見込み:${rangeSaid(data, say)}${basis}${review}`
  }
}

function valueSaid(value: FactValue, { time }: Say): string {
  if (value.kind === 'time') return time(value.at)
  return value.kind === 'unknown' ? '未定' : `「${clip(value.full.ja, 120)}」`
}

function rangeSaid({ from, to }: { readonly from: number | null; readonly to: number | null }, { time }: Say): string {
  if (from === null) return to === null ? '未定' : `${time(to)}まで`
  if (to === null) return `${time(from)}以降`
  return from === to ? time(to) : `${time(from)}〜${time(to)}`
}
