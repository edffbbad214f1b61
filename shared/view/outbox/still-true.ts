import type { Quote } from '../../incident/approval/approval.ts'
import type { StandingFact } from '../../incident/fact/standing.ts'
import { isChanged, standingFact } from '../../incident/fact/standing.ts'
import type { Notice } from '../../incident/notice/notice.ts'
import type { Sending } from '../../incident/sending/sending.ts'
import type { IncidentState } from '../../incident/state.ts'

/** A fact that a text on its way out quotes: as it stands now, and whether it is another one than the text says. */
export type QuotedFact = {
  readonly field: string
  /** Undefined where it was taken back. */
  readonly now: StandingFact | undefined
  readonly changed: boolean
}

/** What a person needs to know before a text that waited may go: the facts in it, and a newer text on the same channel. */
export type Truth = { readonly facts: readonly QuotedFact[]; readonly newer: Notice | null }

/** Whether what a sending says is still so. A brief and a page quote no versions of facts: they are read against the present. */
export function truthOf(state: IncidentState, sending: Sending): Truth {
  const notice = sending.kind === 'notice' ? state.notices.get(sending.about) : undefined
  if (!notice) return { facts: [], newer: null }
  return { facts: quotesOf(notice, sending).map((quote) => quoted(state, quote)), newer: newerThan(state, notice) }
}

function quotesOf(notice: Notice, { id }: Sending): readonly Quote[] {
  const hash = notice.deliveries.find((delivery) => delivery.sending === id)?.hash
  const text = notice.texts.findLast((one) => one.hash === hash) ?? notice.texts.at(-1)
  return text?.quotes ?? []
}

function quoted(state: IncidentState, quote: Quote): QuotedFact {
  return { field: quote.field, now: standingFact(state, quote.field), changed: isChanged(state, quote) }
}

/** The last notice that was made after this one for the same channel and not taken back. */
function newerThan({ notices }: IncidentState, notice: Notice): Notice | null {
  const after = [...notices.values()].filter(
    (one) => one.channel === notice.channel && one.number > notice.number && !one.withdrawn
  )
  return after.toSorted((a, b) => a.number - b.number).at(-1) ?? null
}
