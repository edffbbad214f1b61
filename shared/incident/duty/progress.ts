import type { Actor } from '../../event/envelope.ts'
import type { PhaseId } from '../../playbook/schema.ts'

/** Someone who is to do a duty: a person by name or whoever holds a role. */
export type Assignee = { readonly kind: 'person' | 'role'; readonly name: string }

export type Evidence =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'link'; readonly url: string }
  | { readonly kind: 'file'; readonly fileName: string; readonly hash: string; readonly size: number }

/** A signature: who, and when (milliseconds since the epoch). */
export type Signature = { readonly by: Actor; readonly at: number }

/** One time that a duty was done. `dueAt` is what it was due at then: later re-anchoring does not move it. */
export type Round = Signature & { readonly dueAt: number | null; readonly second: Signature | undefined }

/**
 * `waiting` has one of two signatures. A repeating duty is `open` again after each round.
 */
export type DutyStatus = 'open' | 'started' | 'waiting' | 'done' | 'skipped' | 'excluded'

/** What has been said of one duty. A duty nobody has touched has none. */
export type DutyProgress = {
  readonly status: DutyStatus
  /** Who last changed the status, and when. */
  readonly changed: Signature
  /** Why it was skipped, excluded or opened again. */
  readonly reason: string
  readonly rounds: readonly Round[]
  readonly assignees: readonly Assignee[]
  /** `entry` is the key of the event that says so: what a claim of privilege names. */
  readonly notes: readonly (Signature & { readonly text: string; readonly entry: string })[]
  readonly evidence: readonly (Signature & { readonly item: Evidence; readonly entry: string })[]
  /** What it was due at when it was closed, so that a later anchor does not make it late or early. */
  readonly dueAt: number | null
}

/** A duty that was added on the spot. */
export type AddedDuty = {
  readonly id: string
  readonly department: string
  readonly phase: PhaseId
  readonly text: string
  readonly critical: boolean
  readonly ownerRole: string
  readonly dueAt: number | null
  readonly by: Actor
  readonly at: number
}

/** Whether nothing more is to be done for a status. */
export function isClosedStatus(status: DutyStatus): boolean {
  return status === 'done' || status === 'skipped' || status === 'excluded'
}
