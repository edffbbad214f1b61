import type { Evolvers, Fact } from '../noun.ts'
import type { Draft } from '../state.ts'
import type { dutyEvents } from './events.ts'
import type { DutyProgress, Round, Signature } from './progress.ts'

/** What the events of duties do to an incident. Progress is kept by id, whether the duty is in force or not. */
export const dutyEvolve: Evolvers<typeof dutyEvents> = {
  'duty.added': (draft, fact) => {
    const { duty, ...rest } = fact.data
    draft.addedDuties.set(duty, { ...rest, id: duty, by: fact.actor, at: fact.happenedAt })
  },
  'duty.started': (draft, fact) => change(draft, fact, () => ({ status: 'started', reason: '' })),
  'duty.checked': (draft, fact) =>
    change(draft, fact, (before) => {
      const { needsSecond, repeats, dueAt } = fact.data
      const round: Round = { ...signature(fact), dueAt, second: undefined }
      const status = needsSecond ? 'waiting' : repeats ? 'open' : 'done'
      return { status, reason: '', rounds: [...before.rounds, round], dueAt }
    }),
  'duty.countersigned': (draft, fact) =>
    change(draft, fact, (before) => ({
      status: fact.data.repeats ? 'open' : 'done',
      reason: '',
      rounds: before.rounds.map((round, index) =>
        index === before.rounds.length - 1 ? { ...round, second: signature(fact) } : round
      )
    })),
  'duty.unchecked': (draft, fact) =>
    change(draft, fact, (before) => ({
      status: 'open',
      reason: fact.data.reason,
      dueAt: null,
      rounds: fact.data.was === 'skipped' || fact.data.was === 'excluded' ? before.rounds : before.rounds.slice(0, -1)
    })),
  'duty.skipped': (draft, fact) =>
    change(draft, fact, () => ({ status: 'skipped', reason: fact.data.reason, dueAt: fact.data.dueAt })),
  'duty.excluded': (draft, fact) =>
    change(draft, fact, () => ({ status: 'excluded', reason: fact.data.reason, dueAt: fact.data.dueAt })),
  'duty.assigned': (draft, fact) => touch(draft, fact, () => ({ assignees: fact.data.assignees })),
  'duty.noted': (draft, fact) =>
    touch(draft, fact, (before) => ({ notes: [...before.notes, { ...signature(fact), text: fact.data.text }] })),
  'duty.attached': (draft, fact) =>
    touch(draft, fact, (before) => ({
      evidence: [...before.evidence, { ...signature(fact), item: fact.data.evidence }]
    }))
}

type DutyFact = Fact<{ readonly duty: string }>

/** A change of status, which is signed. */
function change(draft: Draft, fact: DutyFact, to: (before: DutyProgress) => Partial<DutyProgress>): void {
  touch(draft, fact, (before) => ({ changed: signature(fact), ...to(before) }))
}

/** Something said of a duty that leaves its status. */
function touch(draft: Draft, fact: DutyFact, to: (before: DutyProgress) => Partial<DutyProgress>): void {
  const before = draft.duties.get(fact.data.duty) ?? untouched(fact)
  draft.duties.set(fact.data.duty, { ...before, ...to(before) })
}

function untouched(fact: DutyFact): DutyProgress {
  return {
    status: 'open',
    changed: signature(fact),
    reason: '',
    rounds: [],
    assignees: [],
    notes: [],
    evidence: [],
    dueAt: null
  }
}

function signature(fact: DutyFact): Signature {
  return { by: fact.actor, at: fact.happenedAt }
}
