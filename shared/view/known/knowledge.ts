import type { FactContent } from '../../incident/fact/standing.ts'
import { isChanged, RESUMED, standingFact } from '../../incident/fact/standing.ts'
import { postedText } from '../../incident/notice/notice.ts'
import type { IncidentState } from '../../incident/state.ts'
import type { PlaybookIndex } from '../../playbook/applies.ts'
import type { ChannelTold } from './told.ts'

/**
 * How far a fact had come at a moment: we did not know it (`unknown`), we knew it and no text that stood said so
 * (`untold`), some channels said it (`partly`), every text that quotes it did (`told`).
 */
export type KnowledgeState = 'unknown' | 'untold' | 'partly' | 'told'

/** What we and the customers knew of one field at a moment. */
export type Knowledge = {
  readonly field: string
  readonly state: KnowledgeState
  /** What our fact sheet said; undefined where it said nothing. */
  readonly content: FactContent | undefined
  /** When it was entered (ms). */
  readonly enteredAt: number | null
  /** The channels whose text said it, and those whose text said something older. */
  readonly told: readonly string[]
  readonly older: readonly string[]
}

/** What was known of each field of the playbook at a moment (ms), against the texts that then stood. */
export function knowledgeAt(
  state: IncidentState,
  playbook: PlaybookIndex,
  channels: readonly ChannelTold[],
  at: number
): Knowledge[] {
  return fieldsAt(state, playbook, at).map((field) => {
    const fact = standingFact(state, field, at)
    const quoting = channels.flatMap(({ channel, told }) => {
      const quote = told && postedText(told.notice)?.quotes.find((one) => one.field === field)
      return quote ? [{ channel, older: isChanged(state, quote, at) }] : []
    })
    const told = quoting.filter((one) => !one.older).map(({ channel }) => channel)
    const older = quoting.filter((one) => one.older).map(({ channel }) => channel)
    const content = fact?.value
    return {
      field,
      content,
      enteredAt: fact?.enteredAt ?? null,
      told,
      older,
      state: stateOf(content, told.length, older.length)
    }
  })
}

function stateOf(content: FactContent | undefined, told: number, older: number): KnowledgeState {
  if (content === undefined || content.kind === 'unknown') return 'unknown'
  if (told === 0) return 'untold'
  return older > 0 ? 'partly' : 'told'
}

/** What the texts are stamped with is no knowledge; once the services are back their return stands for the estimate. */
function fieldsAt(state: IncidentState, { playbook }: PlaybookIndex, at: number): string[] {
  const isBack = (state.times.get('resumed')?.enteredAt ?? Infinity) <= at
  return playbook.noticeFields
    .filter(({ id }) => id !== 'asOf')
    .map(({ id }) => (id === 'eta' && isBack ? RESUMED : id))
}
