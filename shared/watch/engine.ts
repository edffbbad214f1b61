import type { Escalation } from '../incident/escalation/escalation.ts'
import { escalationId } from '../incident/escalation/escalation.ts'
import type { IncidentState } from '../incident/state.ts'
import { headOf } from '../people/chain.ts'
import type { People } from '../people/contact.ts'
import type { PlaybookIndex } from '../playbook/applies.ts'
import type { EscalationRule } from '../playbook/schema.ts'
import type { Due } from './due.ts'
import { compareDues } from './due.ts'
import { policyOf, rulesFor, speaksFor } from './policy.ts'
import { injectsDueAt } from './injects.ts'
import { gather } from './sources/gather.ts'
import { resolverAt } from './targets.ts'
import type { Subject } from './triggers/subject.ts'
import { subjectsOf } from './triggers/triggers.ts'
import type { Live } from './upcoming.ts'
import { lapsesOf, raisesOf, repeatOf } from './upcoming.ts'

/** What the watch looks at: an incident, the playbook version that it runs on, and the contacts. */
export type Watched = { readonly state: IncidentState; readonly playbook: PlaybookIndex; readonly people: People }

/** How far ahead (ms) something is nearly due. */
export const NEAR_MS = 15 * 60_000

/**
 * Everything that is due at a moment (ms) or falls due within `ahead` as the facts stand, soonest first. Pure: it may be
 * asked at any moment and any number of times; what was raised is in the state and is not listed again.
 */
export function watch(watched: Watched, now: number, ahead = NEAR_MS): Due[] {
  const { state, playbook, people } = watched
  const until = now + ahead
  const resolve = resolverAt(playbook, people, now)
  const commander = headOf('command', playbook.playbook)
  const holding = new Set<string>()
  const dues: Due[] = []
  for (const one of liveOf(watched, now)) {
    const { escalation, policy } = one
    holding.add(one.id)
    if (escalation?.resolved || escalation?.held) continue
    dues.push(...raisesOf(one, commander, resolve, until))
    if (escalation) dues.push(...repeatOf(escalation, policy, until), ...lapsesOf(escalation, policy, until))
  }
  for (const { id, resolved } of state.escalations.values()) {
    if (!resolved && !holding.has(id)) dues.push({ kind: 'pass', escalation: id, dueAt: now, fireAt: now })
  }
  return dues.sort(compareDues)
}

/**
 * When something next has to be done for an incident (ms), within `ahead`: a step of a rule, or an inject of its drill. Null
 * where nothing falls due by then. What is due already lies at or before `now`.
 */
export function nextDueAt(watched: Watched, now: number, ahead: number): number | null {
  const step = watch(watched, now, ahead)[0]?.fireAt ?? Number.POSITIVE_INFINITY
  const inject = injectsDueAt(watched, now) ?? Number.POSITIVE_INFINITY
  const next = Math.min(step, inject)
  return next <= now + ahead ? next : null
}

/** What the rules hold about now. */
function liveOf({ state, playbook, people }: Watched, now: number): Live[] {
  const rules = rulesFor(state, playbook)
  if (rules.length === 0) return []
  const sources = gather(state, playbook, people, now)
  const selectedAt = Math.max(state.type?.enteredAt ?? 0, state.severity?.enteredAt ?? 0)
  const answered = answeredIn(state)
  const severity = playbook.severities.get(state.severity?.value ?? '')
  return rules.flatMap((rule) => {
    const policy = policyOf(rule, severity)
    const notBefore = rule.phases ? Math.max(selectedAt, state.phase?.enteredAt ?? 0) : selectedAt
    return subjectsOf(rule, sources)
      .filter((subject) => speaksFor(rule, subject.focus.department))
      .map((subject) => ({ ...liveOne(state, rule, subject, notBefore, answered), policy }))
  })
}

/** Where the condition had passed and came back it is a new occurrence; where a person resolved it, it stays resolved. */
function liveOne(
  state: IncidentState,
  rule: EscalationRule,
  subject: Subject,
  selectedAt: number,
  answered: ReadonlySet<string>
): Omit<Live, 'policy'> {
  let occurrence = 1
  let passedAt = 0
  let found: Escalation | undefined
  for (;;) {
    found = state.escalations.get(escalationId(rule.id, subject.key, occurrence))
    if (found?.resolved?.how !== 'passed') break
    passedAt = found.resolved.enteredAt
    occurrence += 1
  }
  const id = escalationId(rule.id, subject.key, occurrence)
  const notBefore = Math.max(selectedAt, passedAt, subject.knownAt)
  return { id, occurrence, rule, subject, notBefore, escalation: found, answered: answered.has(id) }
}

/** The escalations of which every decision that they asked for is answered. */
function answeredIn({ decisions }: IncidentState): ReadonlySet<string> {
  const byEscalation = Map.groupBy(decisions.values(), (decision) => decision.escalation)
  return new Set([...byEscalation].filter(([, asked]) => asked.every((one) => one.answer)).map(([id]) => id))
}
