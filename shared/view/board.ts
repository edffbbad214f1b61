import type { Actor } from '../event/envelope.ts'
import type { IncidentState } from '../incident/state.ts'
import type { PlaybookIndex } from '../playbook/applies.ts'
import type { BoardFilter } from './board-filter.ts'
import { passes } from './board-filter.ts'
import type { DutyCard } from './duty-card.ts'
import { cardsOf, compareDue, isPresent } from './duty-card.ts'

export type { BoardFilter } from './board-filter.ts'
export { isFiltered, noFilter } from './board-filter.ts'
export type { DutyCard } from './duty-card.ts'

/** How many duties there are and how they stand, over the present phase and what is still open from earlier ones. */
export type Tally = {
  readonly total: number
  readonly closed: number
  readonly late: number
  /** Due within 15 minutes, the last minute included. */
  readonly soon: number
  readonly criticalOpen: number
}

/** One department's column. Its figures do not follow the filter, its cards do. */
export type Column = Tally & { readonly department: string; readonly cards: readonly DutyCard[] }

/** The board of an incident: six columns and what they add up to. */
export type Board = Tally & { readonly columns: readonly Column[] }

/** The columns of the board, from left to right; a playbook's further departments follow. */
export const columnOrder: readonly string[] = ['command', 'system', 'support', 'pr', 'legal', 'security']

/** The board at a moment (ms) for a person, as a filter shows it. */
export function boardOf(
  state: IncidentState,
  playbook: PlaybookIndex,
  now: number,
  actor: Actor | null,
  filter: BoardFilter
): Board {
  const cards = cardsOf(state, playbook, now, actor)
  const phase = state.phase?.value
  const isShown = passes(filter, phase)
  const columns = departmentsOf(cards).map((department): Column => {
    const own = cards.filter((card) => card.department === department)
    return {
      department,
      ...tallyOf(own, phase),
      cards: own.filter(isShown).sort(compareCards)
    }
  })
  return { columns, ...tallyOf(cards, phase) }
}

/** The figures over the cards of a phase and those that are carried over into it. */
export function tallyOf(cards: readonly DutyCard[], phase: string | undefined): Tally {
  const present = cards.filter((card) => isPresent(card, phase))
  const count = (is: (card: DutyCard) => boolean) => present.filter(is).length
  return {
    total: present.length,
    closed: count((card) => card.closed),
    late: count((card) => card.clock === 'late'),
    soon: count((card) => card.clock === 'soon' || card.clock === 'warning'),
    criticalOpen: count((card) => card.duty.critical && !card.closed)
  }
}

function departmentsOf(cards: readonly DutyCard[]): string[] {
  return [...new Set([...columnOrder, ...cards.map((card) => card.department)])]
}

/** Open ones by their due time, so that late ones stand first; then closed ones in the order in which they closed. */
function compareCards(a: DutyCard, b: DutyCard): number {
  if (a.closed !== b.closed) return a.closed ? 1 : -1
  if (!a.closed) return compareDue(a, b)
  return (a.progress?.changed.at ?? 0) - (b.progress?.changed.at ?? 0)
}
