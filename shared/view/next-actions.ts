import type { IncidentState } from '../incident/state.ts'
import type { PlaybookIndex } from '../playbook/applies.ts'
import type { DutyCard } from './duty-card.ts'
import { cardsOf, compareDue, isPresent } from './duty-card.ts'

/** What is to be done next over all departments: open, not waiting for another duty, the most pressing first. */
export function nextActions(state: IncidentState, playbook: PlaybookIndex, now: number, limit: number): DutyCard[] {
  return pressing(cardsOf(state, playbook, now), state.phase?.value).slice(0, limit)
}

/** The cards that can be acted on in a phase: late critical ones, late ones, those in their last minute, soon ones, the rest. */
export function pressing(cards: readonly DutyCard[], phase: string | undefined): DutyCard[] {
  return cards
    .filter((card) => isPresent(card, phase) && !card.closed && card.waits.length === 0)
    .sort((a, b) => rank(a) - rank(b) || compareDue(a, b))
}

const rankOfClock = { late: 1, warning: 2, soon: 3, later: 4, none: 5 } as const

function rank(card: DutyCard): number {
  return card.clock === 'late' && card.duty.critical ? 0 : rankOfClock[card.clock]
}
