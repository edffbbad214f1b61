import type { PlaybookIndex } from '../../playbook/applies.ts'
import type { RegulatorDeadline } from '../../playbook/schema.ts'
import type { IncidentState } from '../state.ts'
import type { Anchor } from './anchor.ts'
import { anchorOf, isMet } from './anchor.ts'
import type { DeadlinePart, DeadlineRecord } from './deadline.ts'
import { untouched } from './deadline.ts'
import type { Limit } from './limits.ts'
import { firstLimit, limitsOf } from './limits.ts'
import type { Sent } from './sent.ts'
import { sentOf } from './sent.ts'
import type { Terms } from './terms.ts'
import { termsIn } from './terms.ts'

/**
 * Where a report stands, whatever the clock shows. `off`: nobody asks for it in this incident. `info`: no report, but
 * something to know. `waiting`: asked for, and what starts it has not happened. `running`: to be sent; with no `due` where
 * neither the law nor we set a time. `sent`, or `waived` as not applicable.
 */
export type DeadlinePhase = 'off' | 'info' | 'waiting' | 'running' | 'sent' | 'waived'

/** A report of the playbook in one incident. */
export type DeadlineStanding = {
  readonly id: string
  readonly part: DeadlinePart
  readonly rule: RegulatorDeadline
  readonly terms: Terms
  readonly record: DeadlineRecord
  readonly phase: DeadlinePhase
  /** Why it is off: the playbook has it so, its type of halt is another, or legal switched it off. */
  readonly off: 'default' | 'type' | 'switched' | null
  /** What it waits for: a fact on which it depends, or its anchor. */
  readonly waitsFor: 'condition' | 'anchor' | null
  readonly anchor: Anchor | null
  readonly limits: readonly Limit[]
  /** The limit that ends first. */
  readonly due: (Limit & { readonly at: number }) | null
  readonly sent: Sent | null
}

type State = Pick<IncidentState, 'type' | 'times' | 'cause' | 'declaredAt' | 'signals' | 'deadlines'>

/** Every report of the playbook, in its order; one with a second part stands twice. */
export function deadlineStandings(state: State, { playbook }: PlaybookIndex): DeadlineStanding[] {
  const rules = playbook.regulatorDeadlines
  return rules.flatMap((rule) => partsOf(rule).map((part) => standingOf(state, rule, part, rules)))
}

/** The parts of a report. */
export function partsOf({ deadline }: RegulatorDeadline): DeadlinePart[] {
  return deadline.kind === 'within' && deadline.followUp ? ['report', 'followUp'] : ['report']
}

/** Where one part of a report stands. */
export function standingOf(
  state: State,
  rule: RegulatorDeadline,
  part: DeadlinePart,
  rules: readonly RegulatorDeadline[]
): DeadlineStanding {
  const record = state.deadlines.get(rule.id) ?? untouched(rule.id)
  const terms = termsIn(rule, record)
  const sent = sentOf(state, rule, part)
  const started = startedByHand(state, rule.id, terms)
  const off = started && !record.switched ? null : whyOff(state, rule, record)
  const start = started ?? anchorOf(state, rule, terms.startsFrom, rules)
  const outer = terms.outer && anchorOf(state, rule, terms.outer.from, rules)
  const unmet = !isMet(rule, state) && start?.by !== 'hand'
  const limits = (off && !sent) || unmet ? [] : limitsOf(rule, part, terms, { start, outer })
  const due = firstLimit(limits)
  const idle = unmet ? 'condition' : start || due ? null : 'anchor'
  const phase = phaseOf({ rule, record, off, sent, idle })
  const waitsFor = phase === 'waiting' ? idle : null
  return {
    id: rule.id,
    part,
    rule,
    terms,
    record,
    phase,
    waitsFor,
    limits,
    due,
    sent,
    off: phase === 'off' ? off : null,
    anchor: due?.anchor ?? start
  }
}

function phaseOf({
  rule,
  record,
  off,
  sent,
  idle
}: Pick<DeadlineStanding, 'rule' | 'record' | 'off' | 'sent'> & { readonly idle: string | null }): DeadlinePhase {
  if (sent) return 'sent'
  if (off) return 'off'
  if (record.waived) return 'waived'
  if (rule.deadline.kind === 'formAvailable') return 'info'
  return idle === null ? 'running' : 'waiting'
}

function whyOff(
  { type }: Pick<IncidentState, 'type'>,
  rule: RegulatorDeadline,
  { switched }: DeadlineRecord
): DeadlineStanding['off'] {
  if (switched) return switched.value.on ? null : 'switched'
  if (!rule.enabledByDefault) return 'default'
  return (rule.types as readonly string[]).includes(type?.value ?? '') ? null : 'type'
}

/** A clock that a rule or a person started among the reported facts, before it had a desk. */
function startedByHand(
  { signals, deadlines }: Pick<State, 'signals' | 'deadlines'>,
  id: string,
  { startsFrom }: Terms
): Anchor | null {
  const signal = signals.get(`clock:${id}`)
  if (!signal || signal.withdrawn || (deadlines.get(id)?.anchors.length ?? 0) > 0) return null
  return { name: startsFrom, at: signal.at, knownAt: signal.enteredAt, by: 'hand' }
}
