import type { Commander, IncidentState } from '../incident/state.ts'
import type { PlaybookIndex } from '../playbook/applies.ts'
import type { Contested } from './contested.ts'
import { contestedIn } from './contested.ts'
import type { DutyCard } from './duty-card.ts'
import { cardsOf, compareDue, isPresent } from './duty-card.ts'

/** What stands over the board, readable across a room. Times are milliseconds since the epoch. */
export type Header = {
  readonly title: string
  readonly drill: boolean
  readonly type: string
  readonly severity: string
  readonly phase: string
  /** T+: how long (ms) since the halt took effect, until the services were back; null before it took effect. */
  readonly elapsed: number | null
  /** When T+ stopped: the services are back. */
  readonly stoppedAt: number | null
  readonly effectiveAt: number | null
  /** When a planned halt is to begin, while it has not taken effect. */
  readonly startsAt: number | null
  readonly commander: Commander | null
  readonly commanderSince: number | null
  /** The next open duty that is not late yet. */
  readonly nextDue: DutyCard | null
  readonly late: number
  readonly criticalLate: number
  readonly contested: readonly Contested[]
  readonly closed: boolean
  readonly closedAt: number | null
}

/** How long a halt has lasted: what of the header changes by the second alone. */
export type HaltClock = Pick<Header, 'elapsed' | 'stoppedAt' | 'effectiveAt' | 'startsAt'>

/** How long a halt has lasted at a moment (ms). */
export function haltClockOf({ times }: Pick<IncidentState, 'times'>, now: number): HaltClock {
  const effectiveAt = times.get('effective')?.value ?? null
  const stoppedAt = times.get('resumed')?.value ?? null
  return {
    elapsed: effectiveAt === null ? null : Math.max(0, (stoppedAt ?? now) - effectiveAt),
    stoppedAt,
    effectiveAt,
    startsAt: effectiveAt === null ? (times.get('plannedStart')?.value ?? null) : null
  }
}

/** The header of an incident at a moment (ms). */
export function headerOf(state: IncidentState, playbook: PlaybookIndex, now: number): Header {
  const phase = state.phase?.value
  const open = cardsOf(state, playbook, now).filter((card) => isPresent(card, phase) && !card.closed)
  const late = open.filter((card) => card.clock === 'late')
  return {
    ...haltClockOf(state, now),
    title: state.title,
    drill: state.drill,
    type: state.type?.value ?? '',
    severity: state.severity?.value ?? '',
    phase: phase ?? '',
    commander: state.commander?.value ?? null,
    commanderSince: state.commander?.at ?? null,
    nextDue: nextDueOf(open),
    late: late.length,
    criticalLate: late.filter((card) => card.duty.critical).length,
    contested: contestedIn(state),
    closed: state.closed !== undefined,
    closedAt: state.closed?.at ?? null
  }
}

/** The open card that falls due next; late ones are past that. */
export function nextDueOf(open: readonly DutyCard[]): DutyCard | null {
  return open.filter((card) => card.clock !== 'late' && card.dueAt !== null).sort(compareDue)[0] ?? null
}
