import { assertNever } from '../../assert-never.ts'
import type { Sending } from '../../incident/sending/sending.ts'
import { isOver, needsPerson } from '../../incident/sending/sending.ts'
import { foldText, holdsWords, searchWords } from '../search-text.ts'

/** Where a sending belongs on the screen: it waits for a person, it goes on by itself, or nothing more comes of it. */
export type SendingGroup = 'person' | 'moving' | 'over'

/** Which sendings are listed. */
export const outboxFilters = ['all', 'person', 'moving', 'over'] as const
export type OutboxFilter = (typeof outboxFilters)[number]

/** One line of the outbox. */
export type SendingRow = { readonly sending: Sending; readonly group: SendingGroup }

const groupOrder: readonly SendingGroup[] = ['person', 'moving', 'over']

/**
 * Everything that was to leave the console: what needs a person first and the one that has waited longest at its head, then
 * what is on its way, then what is over, newest first.
 */
export function sendingRows(sendings: ReadonlyMap<string, Sending>): SendingRow[] {
  return [...sendings.values()].map((sending) => ({ sending, group: groupOf(sending) })).toSorted(byUrgency)
}

/** Where a sending belongs. */
export function groupOf(sending: Pick<Sending, 'status' | 'counts'>): SendingGroup {
  if (needsPerson(sending)) return 'person'
  return isOver(sending) ? 'over' : 'moving'
}

/** The rows that a filter and a search leave. `textOf` gives the words that a row shows. */
export function shownSendings(
  rows: readonly SendingRow[],
  { filter, search }: { readonly filter: OutboxFilter; readonly search: string },
  textOf: (sending: Sending) => string
): SendingRow[] {
  const words = searchWords(search)
  return rows.filter(
    (row) => fits(row, filter) && (words.length === 0 || holdsWords(foldText(textOf(row.sending)), words))
  )
}

/** How many sendings of an incident came to each end, for the line of a drill and the figures of the head. */
export function countSendings(rows: readonly SendingRow[]): Readonly<Record<OutboxFilter | 'blocked', number>> {
  const count = (test: (row: SendingRow) => boolean) => rows.filter(test).length
  return {
    all: rows.length,
    person: count(({ group }) => group === 'person'),
    moving: count(({ group }) => group === 'moving'),
    over: count(({ group }) => group === 'over'),
    blocked: count(({ sending }) => sending.status === 'blocked')
  }
}

function fits({ group }: SendingRow, filter: OutboxFilter): boolean {
  switch (filter) {
    case 'all':
      return true
    case 'person':
    case 'moving':
    case 'over':
      return group === filter
    default:
      return assertNever(filter)
  }
}

function byUrgency(a: SendingRow, b: SendingRow): number {
  const groups = groupOrder.indexOf(a.group) - groupOrder.indexOf(b.group)
  if (groups !== 0) return groups
  const since = a.group === 'over' ? b.sending.since - a.sending.since : a.sending.since - b.sending.since
  return since || (a.sending.id < b.sending.id ? -1 : 1)
}
