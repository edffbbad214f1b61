import type { Actor } from '../event/envelope.ts'
import type { DutyInForce } from '../incident/duty/in-force.ts'
import { dutiesInForce } from '../incident/duty/in-force.ts'
import { samePerson } from '../incident/person.ts'
import type { IncidentState } from '../incident/state.ts'
import type { PlaybookIndex } from '../playbook/applies.ts'
import type { Clock } from '../watch/duty-clock.ts'
import { clockOf } from '../watch/duty-clock.ts'

/** A duty as the board shows it at a moment. */
export type DutyCard = DutyInForce & {
  /** How near it is; `none` once it is closed. */
  readonly clock: Clock
  /** It is this person's to do: by name, by role, or as the role that owns it while nobody is named. */
  readonly mine: boolean
  readonly department: string
  /** It belongs to an earlier phase and is still open. */
  readonly carriedOver: boolean
  /** It belongs to a later phase. */
  readonly ahead: boolean
  /** By how much (ms) it is late, or was when it was closed; null where it is or was in time. */
  readonly lateBy: number | null
}

/** Every duty in force as a card, in the playbook's order. `actor` null is nobody: nothing is mine. */
export function cardsOf(
  state: IncidentState,
  playbook: PlaybookIndex,
  now: number,
  actor: Actor | null = null
): DutyCard[] {
  const present = phaseOrder(playbook, state.phase?.value)
  return dutiesInForce(state, playbook).map((entry) => {
    const order = phaseOrder(playbook, entry.duty.phase)
    return {
      ...entry,
      clock: entry.closed ? 'none' : clockOf(entry.dueAt, now),
      mine: actor !== null && isMine(entry, actor),
      department: entry.duty.department,
      carriedOver: order < present && !entry.closed,
      ahead: order > present,
      lateBy: lateBy(entry, now)
    }
  })
}

/**
 * Whether a card belongs on the board of the present phase: of this phase, still open from an earlier one, or of a later
 * one that somebody has touched or that is due already. A phase that nobody advances must not hide what is late; a due
 * time that only stands in for an unknown anchor does not count.
 */
export function isPresent(card: DutyCard, phase: string | undefined): boolean {
  if (card.duty.phase === phase || card.carriedOver) return true
  if (!card.ahead) return false
  return card.progress !== undefined || (!card.nominal && card.clock !== 'later' && card.clock !== 'none')
}

/** Sooner due first, critical before not where both are due at once; what has no due time comes last. */
export function compareDue(a: DutyCard, b: DutyCard): number {
  const byDue = compareNumber(a.dueAt ?? Number.MAX_VALUE, b.dueAt ?? Number.MAX_VALUE)
  return byDue !== 0 ? byDue : Number(b.duty.critical) - Number(a.duty.critical)
}

function compareNumber(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function phaseOrder(playbook: PlaybookIndex, phase: string | undefined): number {
  return playbook.phases.get(phase ?? '')?.order ?? 0
}

function isMine({ duty, progress }: DutyInForce, actor: Actor): boolean {
  const assignees = progress?.assignees ?? []
  if (assignees.length === 0) return actor.role !== '' && duty.ownerRole === actor.role
  return assignees.some((assignee) =>
    assignee.kind === 'person' ? samePerson(assignee.name, actor.person) : assignee.name === actor.role
  )
}

function lateBy({ dueAt, closed, progress }: DutyInForce, now: number): number | null {
  if (dueAt === null) return null
  const until = closed ? (progress?.changed.at ?? dueAt) : now
  return until > dueAt ? until - dueAt : null
}
