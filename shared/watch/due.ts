import type { EscalationEffect, EscalationRule } from '../playbook/schema.ts'
import type { Subject } from './triggers/subject.ts'

/** When something falls due (ms): `dueAt` by the rule, `fireAt` when it could first be known or was let go on. */
type Timed = { readonly escalation: string; readonly dueAt: number; readonly fireAt: number }

/** A level is raised. */
export type RaiseDue = Timed & {
  readonly kind: 'raise'
  readonly rule: EscalationRule
  readonly subject: Subject
  readonly occurrence: number
  readonly level: number
  readonly levels: number
  readonly targets: readonly string[]
  readonly skipped: 'empty' | 'absent' | null
  readonly effects: readonly EscalationEffect[]
}

/** A level is told again to those who have not acknowledged it. */
export type RepeatDue = Timed & {
  readonly kind: 'repeat'
  readonly level: number
  readonly round: number
  readonly targets: readonly string[]
}

/** An acknowledgement went silent: it is asked for again. */
export type LapseDue = Timed & {
  readonly kind: 'lapse'
  readonly person: string
  readonly role: string
  readonly ackAt: number
}

/** What an escalation is about holds no longer. */
export type PassDue = Timed & { readonly kind: 'pass' }

/** Something that the engine has to do, now or soon. */
export type Due = RaiseDue | RepeatDue | LapseDue | PassDue

/** Sooner first; of one moment in an order that every laptop finds. */
export function compareDues(a: Due, b: Due): number {
  if (a.fireAt !== b.fireAt) return a.fireAt - b.fireAt
  if (a.escalation !== b.escalation) return a.escalation < b.escalation ? -1 : 1
  return levelOf(a) - levelOf(b)
}

function levelOf(due: Due): number {
  return due.kind === 'raise' || due.kind === 'repeat' ? due.level : 0
}
