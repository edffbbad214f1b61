import type { Escalation } from '../incident/escalation/escalation.ts'
import { pendingOf } from '../incident/escalation/escalation.ts'
import type { EscalationRule } from '../playbook/schema.ts'
import type { LapseDue, RaiseDue, RepeatDue } from './due.ts'
import { countLevels, levelsOf } from './levels.ts'
import type { Policy } from './policy.ts'
import type { Resolver } from './targets.ts'
import type { Subject } from './triggers/subject.ts'

/** One rule about one subject, and what was raised of it so far. */
export type Live = {
  readonly id: string
  readonly occurrence: number
  readonly rule: EscalationRule
  readonly subject: Subject
  /** Nothing of it falls due before (ms). */
  readonly notBefore: number
  readonly escalation: Escalation | undefined
  readonly policy: Policy
  /** Everything that it put to people is answered: its time to act is no longer running. */
  readonly answered: boolean
}

/**
 * The levels that are still to be raised, until `until` (ms); `commander` is the commander's role. Held ones wait; a jump leaves out the levels before it; the
 * level after one that is skipped follows at once.
 */
export function raisesOf(live: Live, commander: string | undefined, resolve: Resolver, until: number): RaiseDue[] {
  const { id, occurrence, rule, subject, escalation, answered } = live
  if (escalation && isRaisedOut(escalation, countLevels(rule, subject))) return []
  const levels = levelsOf(rule, subject, commander)
  const notBefore = Math.max(live.notBefore, escalation?.releasedAt ?? 0)
  const jump = escalation?.jump?.value.to ?? 0
  const dues: RaiseDue[] = []
  let skippedAt: number | null = null
  for (const level of levels) {
    const raised = escalation?.steps.find((step) => step.level === level.level && step.round === 0)
    if (raised) {
      skippedAt = raised.skipped ? raised.at : null
      continue
    }
    if (level.level < jump || (level.overdue && answered)) continue
    const dueAt = level.level === jump ? (escalation?.jump?.at ?? level.at) : Math.min(level.at, skippedAt ?? level.at)
    const fireAt = Math.max(dueAt, notBefore)
    if (fireAt > until) break
    const { targets, skipped } = resolve(level.notify, subject.focus)
    skippedAt = skipped ? fireAt : null
    dues.push({
      kind: 'raise',
      escalation: id,
      rule,
      subject,
      occurrence,
      dueAt,
      fireAt,
      targets,
      skipped,
      level: level.level,
      levels: levels.length,
      effects: level.effects
    })
  }
  return dues
}

/** Whether every level was raised: most live escalations are, most of the time. */
function isRaisedOut({ steps }: Escalation, levels: number): boolean {
  return steps.reduce((count, step) => (step.round === 0 ? count + 1 : count), 0) >= levels
}

/** The next repeat of the level that was reached, to those who have not acknowledged, until `until` (ms). */
export function repeatOf(escalation: Escalation, policy: Policy, until: number): RepeatDue[] {
  const last = escalation.steps.findLast((step) => !step.skipped)
  if (!last || policy.ack === 'none') return []
  const dueAt = last.at + policy.repeatEvery
  const fireAt = Math.max(dueAt, escalation.releasedAt ?? 0)
  if (fireAt > until) return []
  const round = escalation.steps.filter((step) => step.level === last.level && step.round > 0).length + 1
  if (round > policy.repeatTimes) return []
  const targets = pendingOf(escalation, policy.ack)
  if (targets.length === 0) return []
  return [{ kind: 'repeat', escalation: escalation.id, level: last.level, round, targets, dueAt, fireAt }]
}

/** The acknowledgements that will have gone silent by `until` (ms): nobody did anything about it for so long. */
export function lapsesOf(escalation: Escalation, policy: Policy, until: number): LapseDue[] {
  if (escalation.acks.length === 0) return []
  return escalation.acks
    .filter((ack) => ack.lapsedAt === null)
    .filter((ack) => timesLapsed(escalation, ack.role, ack.person) < policy.repeatTimes)
    .map((ack) => {
      const dueAt = Math.max(ack.at, escalation.touchedAt ?? 0) + policy.askAgainAfter
      const fireAt = Math.max(dueAt, escalation.releasedAt ?? 0)
      return {
        kind: 'lapse' as const,
        escalation: escalation.id,
        person: ack.person,
        role: ack.role,
        ackAt: ack.at,
        dueAt,
        fireAt
      }
    })
    .filter((due) => due.fireAt <= until)
}

function timesLapsed({ acks }: Escalation, role: string, person: string): number {
  return acks.filter((ack) => ack.lapsedAt !== null && ack.role === role && ack.person === person).length
}
