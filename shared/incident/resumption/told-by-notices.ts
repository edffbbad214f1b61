import { clockOf } from '../../notice/customer-time.ts'
import type { Notice } from '../notice/notice.ts'
import { postedText } from '../notice/notice.ts'
import type { IncidentState } from '../state.ts'
import type { AnnounceWord } from './resumption.ts'

/** Customers were told on a channel: as a person recorded it (`notice` null), or by a notice of the desk that is out. */
export type ToldWord = AnnounceWord & {
  readonly notice: Pick<Notice, 'id' | 'stage' | 'number'> | null
}

/** What is needed to know what customers were told. */
export type TellingState = Pick<IncidentState, 'resumption' | 'notices' | 'times' | 'facts'>

/** Notices at these stages can tell that services will open. */
const STAGES: readonly string[] = ['update', 'resume']
/** The field of the fact sheet in which texts say how open orders are treated. */
const ORDERS = 'orderPolicy'

/** What customers were told before services open again, by people's records and by the notices that are out, in order. */
export function announcementsOf(state: TellingState): ToldWord[] {
  const recorded = state.resumption.announcements.map((word) => ({ ...word, notice: null }))
  return [...recorded, ...toldByNotices(state)].toSorted((a, b) => a.enteredAt - b.enteredAt)
}

/**
 * The notices that told it by themselves: those that went out since the last closing, stand, and name on customers' clocks
 * the opening that is aimed at, before that time. One tells the treatment of orders where it quotes what the fact sheet
 * says of it since it was decided. A text that only hints at it is recorded by hand.
 */
function toldByNotices(state: TellingState): ToldWord[] {
  const { round, roundSince } = state.resumption
  return [...state.notices.values()].flatMap((notice): ToldWord[] => {
    const { id, channel, stage, number, posted, withdrawn } = notice
    if (!posted || withdrawn || posted.enteredAt < roundSince || !STAGES.includes(stage)) return []
    const opensAt = openingIn(notice, state)
    const what: AnnounceWord['what'] = [
      ...(opensAt === null ? [] : (['reopening'] as const)),
      ...(tellsTreatment(notice, state) ? (['treatment'] as const) : [])
    ]
    if (what.length === 0) return []
    const { at, enteredAt, by } = posted
    const ref = posted.link
    return [{ value: channel, at, enteredAt, by, what, opensAt, ref, round, notice: { id, stage, number } }]
  })
}

/** The opening (ms) that a notice names ahead, null where it names none. */
function openingIn({ posted }: Notice, { times }: TellingState): number | null {
  const target = times.get('resumeTarget')?.value
  if (target === undefined || !posted || posted.at >= target) return null
  const { title, body } = posted.value
  const clock = clockOf(target)
  const says = (language: 'ja' | 'en') => `${title?.[language] ?? ''}\n${body[language]}`.includes(clock)
  return says('ja') || says('en') ? target : null
}

function tellsTreatment(notice: Notice, { resumption, facts }: TellingState): boolean {
  const decided = resumption.treatments.at(-1)?.enteredAt
  const quoted = postedText(notice)?.quotes.find(({ field }) => field === ORDERS)
  const fact = facts.get(ORDERS)?.settings.find(({ id }) => id === quoted?.version)
  return decided !== undefined && fact !== undefined && fact.enteredAt >= decided
}
