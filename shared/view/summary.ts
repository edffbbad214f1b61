import type { Summary } from '../bridge/shapes.ts'
import { lastOf } from '../drill/clock.ts'
import type { Envelope } from '../event/envelope.ts'
import { NORMAL } from '../incident/service/cell.ts'
import type { IncidentState } from '../incident/state.ts'
import type { PlaybookIndex } from '../playbook/applies.ts'
import { tallyOf } from './board.ts'
import { cardsOf, isPresent } from './duty-card.ts'
import { nextDueOf } from './header.ts'

/** One incident in one line of the home screen, at a moment (ms). */
export function summarize(
  stream: string,
  state: IncidentState,
  playbook: PlaybookIndex,
  now: number,
  events: readonly Envelope[]
): Summary {
  const cards = cardsOf(state, playbook, now)
  const phase = state.phase?.value
  const { total, closed, late, criticalOpen } = tallyOf(cards, phase)
  return {
    stream,
    title: state.title,
    drill: state.drill,
    reference: state.reference,
    type: state.type?.value ?? '',
    severity: state.severity?.value ?? '',
    phase: phase ?? '',
    playbook: state.playbook,
    commander: state.commander?.value.person ?? '',
    effectiveAt: state.times.get('effective')?.value ?? null,
    resumedAt: state.times.get('resumed')?.value ?? null,
    closedAt: state.closed?.at ?? null,
    declaredAt: state.declaredAt ?? events[0]?.enteredAt ?? 0,
    lastEventAt: events.at(-1)?.enteredAt ?? 0,
    duties: { total, closed, late, criticalOpen },
    nextDueAt: nextDueOf(cards.filter((card) => isPresent(card, phase) && !card.closed))?.dueAt ?? null,
    servicesDown: servicesDown(state),
    events: events.length,
    exercise: exerciseOf(state, events)
  }
}

function exerciseOf({ exercise, closed }: IncidentState, events: readonly Envelope[]): Summary['exercise'] {
  if (!exercise) return null
  const { scenario, facilitator, beganAt, clock, branch, ended, paused } = exercise
  return {
    scenario: scenario.id,
    facilitator,
    beganAt,
    span: { ...lastOf(clock) },
    pace: clock.pace,
    ended: ended !== undefined,
    branch,
    yieldedTo: paused?.value.incident ?? null,
    closedOn: closed ? (events.findLast(({ type }) => type === 'halt.closed')?.enteredAt ?? null) : null
  }
}

/** How many services are not fully open for at least one asset. */
export function servicesDown(state: Pick<IncidentState, 'cells'>): number {
  const down = [...state.cells.values()].filter((cell) => cell.state.value !== NORMAL)
  return new Set(down.map((cell) => cell.service)).size
}
