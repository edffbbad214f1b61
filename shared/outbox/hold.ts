import { standingFact } from '../incident/fact/standing.ts'
import type { Notice } from '../incident/notice/notice.ts'
import { textOf } from '../incident/notice/notice.ts'
import type { HoldReason, Sending } from '../incident/sending/sending.ts'
import type { IncidentState } from '../incident/state.ts'

/** A text that could not leave for longer than this (ms) is shown to a person before it goes: is it still true? */
export const STALE_MS = 30 * 60_000

/**
 * Why a text must not leave without a person's word, or null: it lay too long, a newer one is out on its channel or has
 * taken its place, or a fact in it has changed since somebody last said that it should go. `movedAt` (ms) is when it last
 * reached anybody: a long mailing under way is not old. A status page is made when it goes and never is.
 */
export function holdFor(
  state: IncidentState,
  sending: Sending,
  now: number,
  movedAt = sending.goAt
): HoldReason | null {
  if (sending.text === null) return null
  const notice = sending.kind === 'notice' ? state.notices.get(sending.about) : undefined
  if (notice && isSuperseded(state, notice, sending)) return 'superseded'
  if (sending.kind === 'brief' && hasNewerBrief(state, sending)) return 'superseded'
  if (notice && hasNewFacts(state, notice, sending.goAt)) return 'facts'
  return now - Math.max(sending.goAt, movedAt) > STALE_MS ? 'stale' : null
}

/** Whether the notice itself went on without this sending, or customers of the channel were told something newer. */
function isSuperseded({ notices }: IncidentState, notice: Notice, { id, goAt }: Sending): boolean {
  const delivery = notice.deliveries.find(({ sending }) => sending === id)
  const since = (at: number | undefined) => at !== undefined && at > goAt
  if (since(notice.withdrawn?.enteredAt) || since(notice.posted?.enteredAt)) return true
  if (delivery && delivery.hash !== textOf(notice).hash && since(textOf(notice).enteredAt)) return true
  return [...notices.values()].some(
    ({ id: other, channel, posted }) => other !== notice.id && channel === notice.channel && since(posted?.enteredAt)
  )
}

function hasNewerBrief({ sendings }: IncidentState, { id, department, connector, queued, goAt }: Sending): boolean {
  return [...sendings.values()].some(
    (other) =>
      other.id !== id &&
      other.kind === 'brief' &&
      other.department === department &&
      other.connector === connector &&
      other.queued.at > queued.at &&
      other.queued.at > goAt
  )
}

function hasNewFacts(state: IncidentState, notice: Notice, goAt: number): boolean {
  return textOf(notice).quotes.some(
    ({ field }) => standingFact(state, field)?.version !== standingFact(state, field, goAt)?.version
  )
}
