import type { Evolvers, Fact } from '../noun.ts'
import { isPerson, samePerson } from '../person.ts'
import { saidBy } from '../said.ts'
import type { Draft } from '../state.ts'
import type { Acknowledgement, Escalation, EscalationStep } from './escalation.ts'
import type { escalationEvents } from './events.ts'

/**
 * What the events of escalations do to an incident. A step that several laptops raised counts once: the first by order
 * stands and the others change nothing. So does a bar: one that was lifted is not raised again by the same escalation.
 */
export const escalationEvolve: Evolvers<typeof escalationEvents> = {
  'escalation.raised': (draft, fact) => {
    const { escalation: id, rule, subject, occurrence, levels, since, about, ...told } = fact.data
    const before = draft.escalations.get(id)
    const step: EscalationStep = { ...told, round: 0, at: fact.happenedAt }
    if (!before)
      draft.escalations.set(id, { ...fresh, id, rule, subject, occurrence, levels, since, about, steps: [step] })
    else if (!has(before, step))
      draft.escalations.set(id, { ...before, levels: Math.max(levels, before.levels), steps: [...before.steps, step] })
  },
  'escalation.repeated': (draft, fact) =>
    change(draft, fact, (before) => {
      const { escalation: _, ...told } = fact.data
      const step: EscalationStep = { ...told, at: fact.happenedAt, skipped: null }
      return has(before, step) ? {} : { steps: [...before.steps, step] }
    }),
  'escalation.lapsed': (draft, fact) =>
    change(draft, fact, ({ acks }) => ({
      acks: acks.map((ack) =>
        ack.lapsedAt === null && isAck(ack, fact.data) ? { ...ack, lapsedAt: fact.happenedAt } : ack
      )
    })),
  'escalation.passed': (draft, fact) =>
    change(draft, fact, ({ resolved }) => (resolved ? {} : { resolved: { ...saidBy(fact, ''), how: 'passed' } })),
  'escalation.acknowledged': (draft, fact) =>
    touch(draft, fact, ({ acks }) => ({ acks: [...acks, acknowledged(fact, fact.data.role)] })),
  'escalation.resolved': (draft, fact) =>
    touch(draft, fact, ({ resolved }) =>
      resolved?.how === 'person' ? {} : { resolved: { ...saidBy(fact, fact.data.reason), how: 'person' } }
    ),
  'escalation.commented': (draft, fact) =>
    touch(draft, fact, ({ comments }) => ({ comments: [...comments, saidBy(fact, fact.data.text)] })),
  'escalation.handed': (draft, fact) =>
    touch(draft, fact, ({ acks, handed }) => ({
      handed: [...handed, saidBy(fact, fact.data.to)],
      acks: [...acks, acknowledged(fact, fact.actor.role)]
    })),
  'escalation.held': (draft, fact) => touch(draft, fact, () => ({ held: saidBy(fact, fact.data.reason) })),
  'escalation.resumed': (draft, fact) => touch(draft, fact, () => ({ held: undefined, releasedAt: fact.happenedAt })),
  'escalation.jumped': (draft, fact) =>
    touch(draft, fact, () => ({ jump: saidBy(fact, { to: fact.data.to, reason: fact.data.reason }) })),
  'decision.asked': (draft, fact) => {
    const { decision: id, dueAt, ...data } = fact.data
    if (!draft.decisions.has(id))
      draft.decisions.set(id, { ...data, id, asked: saidBy(fact, dueAt), answer: undefined })
  },
  'decision.taken': (draft, fact) => answer(draft, fact, true),
  'decision.declined': (draft, fact) => answer(draft, fact, false),
  'bar.raised': (draft, fact) => {
    const { bar: kind, reason, ...data } = fact.data
    const before = draft.bars.get(kind)
    if (before && data.escalation !== '' && before.escalation === data.escalation) return
    draft.bars.set(kind, { ...data, kind, raised: saidBy(fact, reason), lifts: [] })
  },
  'bar.lifted': (draft, fact) => {
    const before = draft.bars.get(fact.data.bar)
    if (!before || before.lifts.some((said) => isPerson(fact.actor, said.by.person))) return
    draft.bars.set(before.kind, { ...before, lifts: [...before.lifts, saidBy(fact, fact.data.reason)] })
  }
}

const fresh = {
  acks: [],
  handed: [],
  comments: [],
  held: undefined,
  releasedAt: null,
  jump: undefined,
  resolved: undefined,
  touchedAt: null
} as const

type EscalationFact = Fact<{ readonly escalation: string }>

function change(draft: Draft, fact: EscalationFact, to: (before: Escalation) => Partial<Escalation>): void {
  const before = draft.escalations.get(fact.data.escalation)
  if (before) draft.escalations.set(before.id, { ...before, ...to(before) })
}

/** A change by a person: it shows that someone is at it. */
function touch(draft: Draft, fact: EscalationFact, to: (before: Escalation) => Partial<Escalation>): void {
  change(draft, fact, (before) => ({ touchedAt: fact.happenedAt, ...to(before) }))
}

function answer(
  draft: Draft,
  fact: Fact<{ readonly decision: string; readonly reason: string }>,
  taken: boolean
): void {
  const before = draft.decisions.get(fact.data.decision)
  if (!before || before.answer) return
  draft.decisions.set(before.id, { ...before, answer: saidBy(fact, { taken, reason: fact.data.reason }) })
}

function has(escalation: Escalation, step: EscalationStep): boolean {
  return escalation.steps.some((one) => one.level === step.level && one.round === step.round)
}

function acknowledged(fact: Fact<unknown>, role: string): Acknowledgement {
  return { person: fact.actor.person, role, at: fact.happenedAt, lapsedAt: null }
}

function isAck(
  ack: Acknowledgement,
  data: { readonly person: string; readonly role: string; readonly ackAt: number }
): boolean {
  return ack.role === data.role && ack.at === data.ackAt && samePerson(ack.person, data.person)
}
