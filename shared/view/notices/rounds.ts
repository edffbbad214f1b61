import type { IncidentState } from '../../incident/state.ts'
import type { PlaybookIndex } from '../../playbook/applies.ts'
import { foldText, holdsWords, searchWords } from '../search-text.ts'
import type { NoticeRow } from './row.ts'
import { isOpenRow, noticeRow } from './row.ts'

/** The notices that were made in one go: one stage, one number, one text a channel. */
export type NoticeRound = {
  readonly round: string
  readonly stage: string
  readonly number: number
  /** It puts earlier notices right. */
  readonly isCorrection: boolean
  /** In the order of the channels. */
  readonly rows: readonly NoticeRow[]
  /** The channels that have no text in it and may still get one, in their order. */
  readonly lacking: readonly string[]
}

/**
 * Every round of an incident, the newest first. A channel is lacking in the last round alone: what is missing in an earlier
 * one the later one makes up for.
 */
export function noticeRounds(state: IncidentState, playbook: PlaybookIndex): NoticeRound[] {
  const channels = playbook.playbook.channels.toSorted((a, b) => a.order - b.order).map(({ id }) => id)
  const order = new Map(channels.map((channel, index) => [channel, index]))
  const orderOf = ({ notice }: NoticeRow) => order.get(notice.channel) ?? channels.length
  const byRound = Map.groupBy(state.notices.values(), (notice) => notice.round)
  const rounds = [...byRound].flatMap(([round, notices]): NoticeRound[] => {
    const [first] = notices
    if (!first) return []
    const rows = notices.map((notice) => noticeRow(state, notice, playbook)).sort((a, b) => orderOf(a) - orderOf(b))
    const { stage, number } = first
    return [{ round, stage, number, isCorrection: first.corrects !== null, rows, lacking: [] }]
  })
  const newest = rounds.findLast(isStanding)
  return rounds
    .map((one) => (one === newest && state.closed === undefined ? { ...one, lacking: lackingIn(one, channels) } : one))
    .toReversed()
}

/** Every row of the rounds, in the order in which the desk shows them. */
export function rowsOf(rounds: readonly NoticeRound[]): NoticeRow[] {
  return rounds.flatMap(({ rows }) => rows)
}

/** The row that the desk shows: the picked one, else the newest round's first that still has somewhere to go, else the newest. */
export function chosenRow(rounds: readonly NoticeRound[], picked: string | null): NoticeRow | null {
  const rows = rowsOf(rounds)
  return rows.find(({ notice }) => notice.id === picked) ?? rows.find(isOpenRow) ?? rows[0] ?? null
}

/** The next text of a round that may go out, null where none may. */
export function nextToPost(rounds: readonly NoticeRound[], round: string): string | null {
  const rows = rounds.find((one) => one.round === round)?.rows ?? []
  return rows.find(({ status }) => status === 'approved' || status === 'planned')?.notice.id ?? null
}

/** The rounds in which some text holds every searched word, and of these those texts. `textOf` gives the words that a row shows. */
export function searchRounds(
  rounds: readonly NoticeRound[],
  search: string,
  textOf: (row: NoticeRow, round: NoticeRound) => string
): readonly NoticeRound[] {
  const words = searchWords(search)
  if (words.length === 0) return rounds
  return rounds.flatMap((round) => {
    const rows = round.rows.filter((row) => holdsWords(foldText(textOf(row, round)), words))
    return rows.length === 0 ? [] : [{ ...round, rows, lacking: [] }]
  })
}

function lackingIn({ rows }: NoticeRound, channels: readonly string[]): string[] {
  const there = rows.filter(({ notice }) => notice.posted || !notice.withdrawn).map(({ notice }) => notice.channel)
  return channels.filter((channel) => !there.includes(channel))
}

/** Whether a round was not taken back as a whole; a correction is in nobody's row. */
function isStanding({ isCorrection, rows }: NoticeRound): boolean {
  return !isCorrection && rows.some(({ notice }) => notice.posted || !notice.withdrawn)
}
