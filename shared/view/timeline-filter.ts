import { samePerson } from '../incident/person.ts'
import { foldText, holdsWords, searchWords } from './search-text.ts'
import type { TimelineRow } from './timeline.ts'

/** What a person wants to see of the timeline. An empty list is no wish; within a list any one will do. */
export type TimelineFilter = {
  readonly departments: readonly string[]
  readonly kinds: readonly string[]
  readonly people: readonly string[]
  readonly pinnedOnly: boolean
  readonly search: string
}

/** The timeline as it opens: everything. */
export const noTimelineFilter: TimelineFilter = {
  departments: [],
  kinds: [],
  people: [],
  pinnedOnly: false,
  search: ''
}

/** A row with its words as searches compare them: folded once a list, not once a keystroke. */
export type IndexedRow = { readonly row: TimelineRow; readonly folded: string }

/** Rows made ready for searching. `textOf` gives the words that the row shows. */
export function indexRows(rows: readonly TimelineRow[], textOf: (row: TimelineRow) => string): IndexedRow[] {
  return rows.map((row) => indexRow(row, textOf))
}

/** One row made ready for searching: its words, its person, its duty, and every text that a remark has had. */
export function indexRow(row: TimelineRow, textOf: (row: TimelineRow) => string): IndexedRow {
  const remark = row.remark ? [row.remark.text, ...row.remark.earlier.map((said) => said.value)] : []
  return { row, folded: foldText([textOf(row), row.event.actor.person, row.duty ?? '', ...remark].join('\n')) }
}

/** The rows that a filter lets through, in the order in which they came. */
export function filterIndexed(rows: readonly IndexedRow[], filter: TimelineFilter): TimelineRow[] {
  const words = searchWords(filter.search)
  const isWanted = personTest(filter.people)
  const passing = rows.filter(
    ({ row, folded }) =>
      (!filter.pinnedOnly || row.pinned) &&
      (filter.kinds.length === 0 || filter.kinds.includes(row.kind)) &&
      (filter.departments.length === 0 || row.departments.some((one) => filter.departments.includes(one))) &&
      isWanted(row.event.actor.person) &&
      holdsWords(folded, words)
  )
  return passing.map(({ row }) => row)
}

/** The same over rows that were not made ready; for lists that are filtered once. */
export function filterRows(
  rows: readonly TimelineRow[],
  filter: TimelineFilter,
  textOf: (row: TimelineRow) => string
): TimelineRow[] {
  return filterIndexed(indexRows(rows, textOf), filter)
}

/** The people of a timeline, each as they are written most lately, in the order of the rows. */
export function peopleIn(rows: readonly TimelineRow[]): string[] {
  const people: string[] = []
  for (const name of new Set(rows.map((row) => row.event.actor.person))) {
    if (!people.some((known) => samePerson(known, name))) people.push(name)
  }
  return people
}

/** Names are compared as people's are, each different spelling once. */
function personTest(people: readonly string[]): (person: string) => boolean {
  const answers = new Map<string, boolean>()
  return (person) => {
    if (people.length === 0) return true
    const known = answers.get(person)
    if (known !== undefined) return known
    const answer = people.some((wanted) => samePerson(wanted, person))
    answers.set(person, answer)
    return answer
  }
}
