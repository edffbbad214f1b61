import type { DutyCard } from './duty-card.ts'
import { isPresent } from './duty-card.ts'
import { foldText, holdsWords, searchWords } from './search-text.ts'

/** What a person wants to see of the board. Each wish that is set narrows it; `allPhases` widens it. */
export type BoardFilter = {
  readonly mine: boolean
  readonly department: string | null
  readonly late: boolean
  readonly critical: boolean
  readonly open: boolean
  readonly allPhases: boolean
  readonly search: string
}

/** The board as it opens: everything of the present phase. */
export const noFilter: BoardFilter = {
  mine: false,
  department: null,
  late: false,
  critical: false,
  open: false,
  allPhases: false,
  search: ''
}

/** Whether the filter hides anything that the board as it opens would show. */
export function isFiltered(filter: BoardFilter): boolean {
  const { mine, department, late, critical, open, search } = filter
  return mine || department !== null || late || critical || open || search.trim() !== ''
}

/** A test of cards by a filter, for the board of a phase. */
export function passes(filter: BoardFilter, phase: string | undefined): (card: DutyCard) => boolean {
  const words = searchWords(filter.search)
  return (card) =>
    (filter.allPhases || isPresent(card, phase)) &&
    (!filter.mine || card.mine) &&
    (filter.department === null || card.department === filter.department) &&
    (!filter.late || card.clock === 'late') &&
    (!filter.critical || card.duty.critical) &&
    (!filter.open || !card.closed) &&
    (words.length === 0 || holdsWords(textOf(card), words))
}

function textOf({ duty, progress }: DutyCard): string {
  const said = progress
    ? [...progress.assignees.map((one) => one.name), ...progress.notes.map((note) => note.text)]
    : []
  return foldText([duty.id, duty.text.ja, duty.text.en, ...said].join('\n'))
}
