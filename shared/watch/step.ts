import { assertNever } from '../assert-never.ts'
import { canonical } from '../event/canonical.ts'
import type { Envelope, NewEvent } from '../event/envelope.ts'
import { decide } from '../incident/decide.ts'
import type { Command } from '../incident/commands.ts'
import { escalationEvents } from '../incident/escalation/events.ts'
import { fold } from '../incident/fold.ts'
import { writerOf } from '../incident/noun.ts'
import type { IncidentState } from '../incident/state.ts'
import type { Alert } from './alert.ts'
import type { Due } from './due.ts'
import { ENGINE } from '../incident/engine.ts'
import { commandFor } from './effects.ts'
import type { Watched } from './engine.ts'
import { watch } from './engine.ts'
import { injectSteps } from './injects.ts'
import type { Review } from './while-away.ts'
import { isGap, reviewOf } from './while-away.ts'

const write = writerOf(escalationEvents)

/** A step is late when the engine came to it so long (ms) after it could have. */
export const LATE_AFTER_MS = 10_000

/** When the engine runs (ms by the wall clock), and when it last ran; null where it never did. */
export type Run = { readonly now: number; readonly lastRanAt: number | null; readonly newId: () => string }

/**
 * What one run of the engine comes to: events to append by the actor `ENGINE`, the injects of a drill first; whom to tell,
 * and after a gap the review of what was missed instead.
 */
export type Steps = {
  readonly append: readonly NewEvent[]
  readonly alerts: readonly Alert[]
  readonly review: Review | null
}

/**
 * One run of the engine. Run at any moments, by any number of laptops, it raises each step once: what was raised is in
 * the state, ids are made of rule, subject and level, and `evolve` takes only the first of two. After a gap nothing is
 * sounded in a burst: what was missed is in the record, labelled late, and in one review.
 */
export function steps(watched: Watched, { now, lastRanAt, newId }: Run): Steps {
  const gap = isGap(lastRanAt, now)
  const due = watch(watched, now, 0)
  const append: NewEvent[] = injectSteps(watched, now)
  const alerts: Alert[] = []
  const missed: Alert[] = []
  const carryOut = effectsOn(watched, now, newId)
  for (const one of due) {
    const lateMs = lateness(one, now, lastRanAt)
    append.push(eventOf(one, lateMs, gap))
    if (one.kind === 'pass') continue
    const alert = alertOf(one, lateMs)
    if (gap && lateMs > 0) missed.push(alert)
    else if (!(one.kind === 'raise' && one.skipped)) alerts.push(alert)
    if (one.kind === 'raise')
      append.push(
        ...one.effects.flatMap((effect) => carryOut((state) => commandFor(effect, one, state, watched.playbook)))
      )
  }
  return { append, alerts, review: gap && missed.length > 0 ? reviewOf(missed, lastRanAt ?? now, now) : null }
}

/**
 * How late (ms) a step is at a moment; 0 in time. What was not due when the engine last ran became so since, by a fact that
 * was entered or taken back, whatever its due time says.
 */
function lateness(due: Due, now: number, lastRanAt: number | null): number {
  const late = now - Math.max(due.fireAt, lastRanAt ?? due.fireAt)
  return late > LATE_AFTER_MS ? late : 0
}

function eventOf(due: Due, lateMs: number, gap: boolean): NewEvent {
  const missed = gap && lateMs > 0
  switch (due.kind) {
    case 'raise': {
      const { escalation, rule, subject, occurrence, level, levels, dueAt, skipped } = due
      return write('escalation.raised', {
        escalation,
        rule: rule.id,
        subject: subject.key,
        occurrence,
        level,
        levels,
        dueAt,
        lateMs,
        missed,
        skipped,
        since: subject.since,
        targets: [...due.targets],
        about: subject.about
      })
    }
    case 'repeat': {
      const { escalation, level, round, dueAt } = due
      return write('escalation.repeated', {
        escalation,
        level,
        round,
        dueAt,
        lateMs,
        missed,
        targets: [...due.targets]
      })
    }
    case 'lapse': {
      const { escalation, person, role, ackAt, dueAt } = due
      return write('escalation.lapsed', { escalation, person, role, ackAt, dueAt, lateMs })
    }
    case 'pass':
      return write('escalation.passed', { escalation: due.escalation })
    default:
      return assertNever(due)
  }
}

function alertOf(due: Exclude<Due, { kind: 'pass' }>, lateMs: number): Alert {
  const { kind, escalation, dueAt } = due
  if (due.kind === 'lapse') return { kind, escalation, level: 0, targets: [due.role || due.person], dueAt, lateMs }
  return { kind, escalation, level: due.level, targets: due.targets, dueAt, lateMs }
}

/**
 * Carries effects out through `decide`, one after the other: each sees what the ones before changed of the halt itself.
 * What is refused (it is so already) is left out.
 */
function effectsOn({ state: before, playbook }: Watched, now: number, newId: () => string) {
  const done = new Set<string>()
  let state = before
  return (commandIn: (state: IncidentState) => Command | null): NewEvent[] => {
    const command = commandIn(state)
    if (!command) return []
    const key = command.name === 'decision.ask' ? command.data.decision : canonical(command)
    if (done.has(key)) return []
    done.add(key)
    const decision = decide(state, command, { now, happenedAt: now, actor: ENGINE, playbook, newId })
    if (!decision.ok) return []
    if (command.name !== 'decision.ask' && command.name !== 'call.advance')
      state = fold(
        state,
        decision.events.map((event) => stamped(event, now))
      )
    return [...decision.events]
  }
}

/** An event as if it had been entered: for looking on from it, never for storing. */
export function stamped(event: NewEvent, at: number, seq = 1): Envelope {
  return {
    ...event,
    stream: 'ahead',
    node: 'ahead',
    seq,
    at: '',
    enteredAt: at,
    happenedAt: at,
    actor: ENGINE,
    prev: null
  }
}
