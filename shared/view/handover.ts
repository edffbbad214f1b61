import type { Envelope } from '../event/envelope.ts'
import type { Said } from '../incident/register.ts'
import type { Commander, IncidentState } from '../incident/state.ts'
import type { PlaybookIndex } from '../playbook/applies.ts'
import type { Contested } from './contested.ts'
import { contestedIn } from './contested.ts'
import type { DutyCard } from './duty-card.ts'
import { cardsOf, compareDue, isPresent } from './duty-card.ts'

/** How many of the next clocks and of the last decisions a brief holds. */
export const BRIEF_ROWS = 10

/** What a new commander is told before they accept: made by itself, never typed. */
export type HandoverBrief = {
  readonly commander: Commander | null
  /** Since when the present commander commands (ms since the epoch). */
  readonly since: number | null
  readonly openCritical: readonly DutyCard[]
  readonly late: readonly DutyCard[]
  readonly nextClocks: readonly DutyCard[]
  /** Newest first. */
  readonly lastDecisions: readonly Envelope[]
  readonly contested: readonly Contested[]
  readonly openOffers: readonly Said<Commander>[]
}

const decisions: readonly string[] = ['halt', 'phase', 'service', 'command', 'playbook']

/** The brief of an incident at a moment (ms). `events` in their order. */
export function handoverBrief(
  state: IncidentState,
  playbook: PlaybookIndex,
  now: number,
  events: readonly Envelope[]
): HandoverBrief {
  const phase = state.phase?.value
  const open = cardsOf(state, playbook, now)
    .filter((card) => isPresent(card, phase) && !card.closed)
    .sort(compareDue)
  return {
    commander: state.commander?.value ?? null,
    since: state.commander?.at ?? null,
    openCritical: open.filter((card) => card.duty.critical),
    late: open.filter((card) => card.clock === 'late'),
    nextClocks: open.filter((card) => card.clock !== 'late' && card.dueAt !== null).slice(0, BRIEF_ROWS),
    lastDecisions: events.filter(isDecision).slice(-BRIEF_ROWS).reverse(),
    contested: contestedIn(state),
    openOffers: state.offer ? [state.offer] : []
  }
}

function isDecision(event: Envelope): boolean {
  return decisions.includes(event.type.split('.', 1)[0] ?? '')
}
