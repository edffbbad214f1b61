import { assertNever } from '../assert-never.ts'
import type { Command } from '../incident/commands.ts'
import type { IncidentState } from '../incident/state.ts'
import type { PlaybookIndex } from '../playbook/applies.ts'
import type { EscalationEffect, PlainEffectId } from '../playbook/schema.ts'
import type { RaiseDue } from './due.ts'

/**
 * What an effect amounts to: a command by the engine, or nothing where the raise itself says it. The engine raises a
 * severity and never lowers one, changes a type only where the playbook says that the one may become the other, and
 * makes nobody commander: whatever a person must answer for becomes a decision that waits on the board.
 */
export function commandFor(
  effect: EscalationEffect,
  due: RaiseDue,
  state: IncidentState,
  playbook: PlaybookIndex
): Command | null {
  switch (effect.do) {
    case 'setSeverity':
      return graver(effect.severity, due, state, playbook)
    case 'raiseSeverity': {
      const rank = (playbook.severities.get(state.severity?.value ?? '')?.rank ?? 1) - effect.ranks
      const target = [...playbook.severities.values()].find((severity) => severity.rank === Math.max(1, rank))
      return target ? graver(target.id, due, state, playbook) : null
    }
    case 'setType':
      return otherType(effect.type, due, state, playbook)
    case 'startClock':
      return { name: 'signal.report', data: { fact: { kind: 'clockStart', deadline: effect.deadline } } }
    default:
      return plain(effect.do, due)
  }
}

function plain(effect: PlainEffectId, due: RaiseDue): Command | null {
  switch (effect) {
    case 'advanceCall': {
      const { role, slot } = due.subject.focus
      return role !== undefined && slot ? { name: 'call.advance', data: { role, slot, reason: due.rule.id } } : null
    }
    case 'blockAssetSafeClaim':
      return bar('assetSafeClaim', due)
    case 'blockResume':
      return bar('resume', due)
    case 'assignActing':
    case 'transferCommand':
    case 'allowHoldingStatement':
    case 'requireNotice':
    case 'raiseToExecutive':
    case 'considerPressConference':
    case 'haltAllWithdrawals':
    case 'requireDecision':
    case 'addStaff':
    case 'requestFaqUpdate':
    case 'requireHandover':
    case 'callVendorExecutive':
    case 'openDispute':
      return ask(effect, due)
    // What these say is said by the raise: it marks what is overdue and tells the next level, its targets stand first in
    // the call queue, the times follow from the present severity, and two people sign for lifting a bar.
    case 'markOverdue':
    case 'raiseLevel':
    case 'callAll':
    case 'restartTargets':
    case 'requireTwoPersonOverride':
      return null
    default:
      return assertNever(effect)
  }
}

function graver(severity: string, due: RaiseDue, state: IncidentState, playbook: PlaybookIndex): Command | null {
  const now = playbook.severities.get(state.severity?.value ?? '')?.rank ?? Number.POSITIVE_INFINITY
  const then = playbook.severities.get(severity)?.rank ?? Number.POSITIVE_INFINITY
  return then < now ? { name: 'halt.regrade', data: { severity, reason: due.rule.id } } : null
}

function otherType(type: string, due: RaiseDue, state: IncidentState, playbook: PlaybookIndex): Command | null {
  const from = state.type?.value ?? ''
  if (from === type) return null
  const mayBecome: readonly string[] = playbook.types.get(from)?.mayBecome ?? []
  if (!mayBecome.includes(type)) return ask('setType', due, { type })
  return { name: 'halt.reclassify', data: { type, reason: due.rule.id } }
}

function bar(kind: 'resume' | 'assetSafeClaim', { rule, escalation }: RaiseDue): Command {
  const twoPerson = kind === 'resume' && rule.effects.some((effect) => effect.do === 'requireTwoPersonOverride')
  return { name: 'bar.raise', data: { bar: kind, twoPerson, escalation, reason: rule.id } }
}

function ask(effect: string, due: RaiseDue, more: Record<string, string> = {}): Command {
  const { escalation, rule, subject, targets } = due
  return {
    name: 'decision.ask',
    data: {
      decision: `${escalation}:${effect}`,
      effect,
      escalation,
      owner: targets[0] ?? '',
      dueAt: subject.actBy,
      about: { ...subject.about, ...more, rule: rule.id },
      text: ''
    }
  }
}
