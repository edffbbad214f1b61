import type { Actor } from '../event/envelope.ts'
import type { Escalation } from '../incident/escalation/escalation.ts'
import { levelOf, pendingOf } from '../incident/escalation/escalation.ts'
import { isPerson } from '../incident/person.ts'
import type { EscalationRule } from '../playbook/schema.ts'
import type { Due } from '../watch/due.ts'
import type { Watched } from '../watch/engine.ts'
import { watch } from '../watch/engine.ts'
import type { Policy } from '../watch/policy.ts'
import { policyOf, ruleById } from '../watch/policy.ts'

/** How far ahead (ms) the next step of an escalation is looked for: the longest legal clock is 60 days. */
export const NEXT_STEP_SPAN_MS = 60 * 24 * 3_600_000

/** How an escalation stands: it still asks somebody, is in hand, is held, or is over by a person or by itself. */
export type EscalationStatus = 'asked' | 'acknowledged' | 'held' | 'resolved' | 'passed'

/** What the engine does next of an escalation if nobody acts. `at` in milliseconds since the epoch. */
export type NextStep = {
  readonly at: number
  readonly kind: 'raise' | 'repeat' | 'lapse'
  readonly level: number
  readonly targets: readonly string[]
}

/** An escalation as a list shows it. */
export type EscalationRow = {
  readonly id: string
  readonly escalation: Escalation
  readonly rule: EscalationRule | undefined
  readonly ack: Policy['ack']
  readonly status: EscalationStatus
  readonly level: number
  /** Who was told and has not acknowledged. */
  readonly pending: readonly string[]
  /** It waits for the person who sits here. */
  readonly mine: boolean
  /** When somebody was last told (ms). */
  readonly toldAt: number
  readonly next: NextStep | null
}

/**
 * Every escalation, what needs somebody first: what waits for the actor, then by level, then the longest-standing. Those
 * that are over come last, the newest first.
 */
export function escalationRows(watched: Watched, now: number, actor: Actor | null): EscalationRow[] {
  const next = nextSteps(watch(watched, now, NEXT_STEP_SPAN_MS))
  return [...watched.state.escalations.values()]
    .map((escalation) => rowOf(escalation, watched, actor, next.get(escalation.id) ?? null))
    .sort(compareRows)
}

/** Whether an escalation is still going on. */
export function isOpen({ status }: Pick<EscalationRow, 'status'>): boolean {
  return status !== 'resolved' && status !== 'passed'
}

function rowOf(
  escalation: Escalation,
  { playbook }: Watched,
  actor: Actor | null,
  next: NextStep | null
): EscalationRow {
  const rule = ruleById(playbook.playbook, escalation.rule)
  const ack = rule ? policyOf(rule, undefined).ack : 'each'
  const pending = ack === 'none' ? [] : pendingOf(escalation, ack)
  const status = statusOf(escalation, pending)
  return {
    id: escalation.id,
    escalation,
    rule,
    ack,
    status,
    pending,
    next,
    level: levelOf(escalation),
    mine: actor !== null && pending.some((target) => target === actor.role || isPerson(actor, target)),
    toldAt: escalation.steps.reduce((last, step) => Math.max(last, step.at), 0)
  }
}

function statusOf({ resolved, held }: Escalation, pending: readonly string[]): EscalationStatus {
  if (resolved) return resolved.how === 'person' ? 'resolved' : 'passed'
  if (held) return 'held'
  return pending.length > 0 ? 'asked' : 'acknowledged'
}

function nextSteps(dues: readonly Due[]): Map<string, NextStep> {
  const found = new Map<string, NextStep>()
  for (const due of dues) {
    if (due.kind === 'pass' || found.has(due.escalation)) continue
    if (due.kind === 'lapse')
      found.set(due.escalation, { at: due.fireAt, kind: 'lapse', level: 0, targets: [due.role || due.person] })
    else found.set(due.escalation, { at: due.fireAt, kind: due.kind, level: due.level, targets: due.targets })
  }
  return found
}

const order: Readonly<Record<EscalationStatus, number>> = {
  asked: 0,
  acknowledged: 1,
  held: 2,
  resolved: 3,
  passed: 3
}

function compareRows(a: EscalationRow, b: EscalationRow): number {
  if (order[a.status] !== order[b.status]) return order[a.status] - order[b.status]
  if (!isOpen(a)) return (b.escalation.resolved?.at ?? 0) - (a.escalation.resolved?.at ?? 0)
  if (a.mine !== b.mine) return a.mine ? -1 : 1
  return b.level - a.level || a.escalation.since - b.escalation.since || (a.id < b.id ? -1 : 1)
}
