import type { etaEvents } from '../../incident/eta/events.ts'
import type { FactValue } from '../../incident/fact/fact.ts'
import type { factEvents } from '../../incident/fact/events.ts'
import { clip } from './clip.ts'
import type { Say, SentencesOf } from './sentences.ts'

/** The events of the fact sheet and of the expected recovery, in English. */
export const factEn: SentencesOf<typeof factEvents & typeof etaEvents> = {
  'fact.set': (data, say) => {
    const settled = data.settles ? ' (settled)' : ''
    if (data.value === null) return `Fact “${say.names.field(data.field)}” taken back${settled}`
    return `Fact “${say.names.field(data.field)}”: ${valueSaid(data.value, say)}${settled}`
  },
  'eta.estimated': (data, say) => {
    const basis = data.basis === '' ? '' : ` (basis: ${data.basis})`
    const review = data.reviewAt === null ? '' : `, reviewed at ${say.time(data.reviewAt)}`
    return `Recovery expected: ${rangeSaid(data, say)}${basis}${review}`
  }
}

function valueSaid(value: FactValue, { time }: Say): string {
  if (value.kind === 'time') return time(value.at)
  return value.kind === 'unknown' ? 'not known' : `“${clip(value.full.en, 120)}”`
}

function rangeSaid({ from, to }: { readonly from: number | null; readonly to: number | null }, { time }: Say): string {
  if (from === null) return to === null ? 'not known' : `by ${time(to)}`
  if (to === null) return `not before ${time(from)}`
  return from === to ? time(to) : `${time(from)} to ${time(to)}`
}
