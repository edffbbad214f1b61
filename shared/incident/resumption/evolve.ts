import type { Evolvers } from '../noun.ts'
import { isPerson } from '../person.ts'
import { saidBy } from '../said.ts'
import type { Draft } from '../state.ts'
import type { resumeEvents } from './events.ts'
import type { Override, Resumption } from './resumption.ts'

/**
 * What the events of the resumption do to an incident. The matrix itself is changed by the events of services that come
 * with a step. Words carry the round that their writer saw: what was said before something closed again counts no longer,
 * whenever it arrives.
 */
export const resumeEvolve: Evolvers<typeof resumeEvents> = {
  'resume.chosen': (draft, fact) => set(draft, { ladder: saidBy(fact, fact.data.ladder) }),
  'resume.planned': (draft, fact) => {
    const plans = new Map(draft.resumption.plans)
    for (const { stage, at } of fact.data.plans) plans.set(stage, [...(plans.get(stage) ?? []), saidBy(fact, at)])
    set(draft, { plans })
  },
  'resume.met': (draft, fact) => {
    const { verdict, evidence, round } = fact.data
    const gates = new Map(draft.resumption.gates)
    for (const gate of fact.data.gates)
      gates.set(gate, [...(gates.get(gate) ?? []), { ...saidBy(fact, verdict), evidence, round }])
    set(draft, { gates })
  },
  'resume.treated': (draft, fact) => {
    const { treatment, owner, basis } = fact.data
    set(draft, { treatments: [...draft.resumption.treatments, { ...saidBy(fact, treatment), owner, basis }] })
  },
  'resume.announced': (draft, fact) => {
    const { what, channels, opensAt, ref, round } = fact.data
    const words = channels.map((channel) => ({ ...saidBy(fact, channel), what, opensAt, ref, round }))
    set(draft, { announcements: [...draft.resumption.announcements, ...words] })
  },
  'resume.readied': (draft, fact) => {
    const participants = new Map(draft.resumption.participants)
    for (const { answer, ...rest } of fact.data.participants)
      participants.set(rest.name, { ...saidBy(fact, answer), ...rest })
    set(draft, { participants })
  },
  'resume.decided': (draft, fact) => {
    const { stage, verdict, role, reason, round } = fact.data
    const before = draft.resumption.goes.get(stage) ?? []
    const goes = new Map(draft.resumption.goes)
    set(draft, { goes: goes.set(stage, [...before, { ...saidBy(fact, verdict), role, reason, round }]) })
  },
  'resume.asked': (draft, fact) => {
    const { override: id, scope, covers, role, reason, round } = fact.data
    const before = draft.resumption.overrides.get(id)
    const asked = { ...saidBy(fact, reason), role }
    override(draft, id, { signed: undefined, dropped: undefined, ...before, id, scope, covers, asked, round })
  },
  'resume.overridden': (draft, fact) => {
    const before = draft.resumption.overrides.get(fact.data.override)
    if (!before || before.signed || isPerson(fact.actor, before.asked.by.person)) return
    override(draft, before.id, { ...before, signed: { ...saidBy(fact, fact.data.reason), role: fact.data.role } })
  },
  'resume.dropped': (draft, fact) => {
    const before = draft.resumption.overrides.get(fact.data.override)
    if (before && !before.dropped) override(draft, before.id, { ...before, dropped: saidBy(fact, fact.data.reason) })
  },
  'resume.stepped': (draft, fact) => {
    const { step: id, stage, ...rest } = fact.data
    const steps = new Map(draft.resumption.steps)
    if (!steps.has(id)) set(draft, { steps: steps.set(id, { ...saidBy(fact, stage), ...rest, id }) })
  },
  'resume.backed': (draft, fact) => {
    const { steps, to, trigger, reason } = fact.data
    set(draft, { backs: [...draft.resumption.backs, { ...saidBy(fact, reason), steps, to, trigger }] })
    beginRound(draft, fact.enteredAt)
  },
  'resume.lapsed': (draft, fact) => beginRound(draft, fact.enteredAt)
}

function set(draft: Draft, change: Partial<Resumption>): void {
  draft.resumption = { ...draft.resumption, ...change }
}

function override(draft: Draft, id: string, after: Override): void {
  set(draft, { overrides: new Map(draft.resumption.overrides).set(id, after) })
}

/** Every closing begins a round of its own, so that words which did not know of it count no longer. */
function beginRound(draft: Draft, roundSince: number): void {
  set(draft, { round: draft.resumption.round + 1, roundSince })
}
