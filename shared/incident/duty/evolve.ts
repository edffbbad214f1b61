import { eventKey } from '../../event/envelope.ts'
import type { Evolvers, Fact } from '../noun.ts'
import { isPerson } from '../person.ts'
import type { Draft } from '../state.ts'
import type { dutyEvents } from './events.ts'
import type { DutyProgress, Round, Signature } from './progress.ts'

/**
 * What the events of duties do to an incident. Progress is kept by id, whether the duty is in force or not. Two laptops
 * may have acted without seeing each other: a second tick of what is done changes nothing, two people's ticks of a
 * two-person duty are its two signatures, and a correction takes back only the kind of thing that its writer saw.
 */
export const dutyEvolve: Evolvers<typeof dutyEvents> = {
  'duty.added': (draft, fact) => {
    const { duty, ...rest } = fact.data
    draft.addedDuties.set(duty, { ...rest, id: duty, by: fact.actor, at: fact.happenedAt })
  },
  'duty.started': (draft, fact) =>
    change(draft, fact, (before) => (before.status === 'open' ? { status: 'started', reason: '' } : undefined)),
  'duty.checked': (draft, fact) =>
    change(draft, fact, (before) => {
      const { needsSecond, repeats, dueAt } = fact.data
      if (before.status === 'done') return undefined
      if (before.status === 'waiting') return isFirstSigner(before, fact) ? undefined : countersign(before, fact)
      const round: Round = { ...signature(fact), dueAt, second: undefined }
      const status = needsSecond ? 'waiting' : repeats ? 'open' : 'done'
      return { status, reason: '', rounds: [...before.rounds, round], dueAt }
    }),
  'duty.countersigned': (draft, fact) =>
    change(draft, fact, (before) => (before.status === 'waiting' ? countersign(before, fact) : undefined)),
  'duty.unchecked': (draft, fact) =>
    change(draft, fact, (before) => {
      const kind = kindOf(before.status)
      if (kind !== kindOf(fact.data.was)) return undefined
      const rounds = kind === 'ticked' || kind === 'open' ? before.rounds.slice(0, -1) : before.rounds
      return { status: 'open', reason: fact.data.reason, dueAt: null, rounds }
    }),
  'duty.skipped': (draft, fact) =>
    change(draft, fact, () => ({ status: 'skipped', reason: fact.data.reason, dueAt: fact.data.dueAt })),
  'duty.excluded': (draft, fact) =>
    change(draft, fact, () => ({ status: 'excluded', reason: fact.data.reason, dueAt: fact.data.dueAt })),
  'duty.assigned': (draft, fact) => touch(draft, fact, () => ({ assignees: fact.data.assignees })),
  'duty.noted': (draft, fact) =>
    touch(draft, fact, (before) => ({
      notes: [...before.notes, { ...signature(fact), text: fact.data.text, entry: eventKey(fact) }]
    })),
  'duty.attached': (draft, fact) =>
    touch(draft, fact, (before) => ({
      evidence: [...before.evidence, { ...signature(fact), item: fact.data.evidence, entry: eventKey(fact) }]
    }))
}

type DutyFact = Fact<{ readonly duty: string }>

/** A change of status, which is signed; nothing where the fact no longer meets what its writer saw. */
function change(draft: Draft, fact: DutyFact, to: (before: DutyProgress) => Partial<DutyProgress> | undefined): void {
  touch(draft, fact, (before) => {
    const after = to(before)
    return after ? { changed: signature(fact), ...after } : {}
  })
}

/** The second signature under the last round. */
function countersign(
  before: DutyProgress,
  fact: Fact<{ readonly duty: string; readonly repeats: boolean }>
): Partial<DutyProgress> {
  const last = before.rounds.at(-1)
  const rounds = last ? [...before.rounds.slice(0, -1), { ...last, second: signature(fact) }] : before.rounds
  return { status: fact.data.repeats ? 'open' : 'done', reason: '', rounds }
}

function isFirstSigner(before: DutyProgress, fact: DutyFact): boolean {
  return isPerson(fact.actor, before.rounds.at(-1)?.by.person)
}

/** What a correction takes back: a tick, a setting aside or a start; of a repeating duty that is open, its last round. */
function kindOf(status: string): string {
  if (status === 'waiting' || status === 'done') return 'ticked'
  return status === 'skipped' || status === 'excluded' ? 'aside' : status
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
