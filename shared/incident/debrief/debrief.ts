import type { Actor } from '../../event/envelope.ts'
import type { Said } from '../register.ts'

/** What an evaluator found, by eye: beside the computed score and never part of it. */
export const verdicts = ['met', 'partly', 'missed'] as const
export type EvaluatorVerdict = (typeof verdicts)[number]

/** An evaluator's mark on an inject or an objective. */
export type EvaluatorMark = { readonly verdict: EvaluatorVerdict; readonly remark: string }

/** A word of the hot wash. `question` is its place in the scenario's questions, from 0 on. */
export type HotwashWord = {
  readonly id: string
  readonly question: number
  /** Said by `ANONYMOUS` where the person did not want to be named. */
  readonly said: Said<string>
  readonly retracted: Said<string> | undefined
}

/** A change of the playbook that the drill suggests. */
export type Proposal = {
  readonly id: string
  /** What of the playbook it is about, by its id (a duty, a rule, a template); empty where it is about none. */
  readonly ref: string
  readonly said: Said<string>
  readonly settled: Said<{ readonly taken: boolean; readonly reason: string }> | undefined
}

/** What people made of a drill afterwards. */
export type Debrief = {
  /** By subject (`inject:DR-01.1`, `objective:1`), the oldest first: the last stands, null where it was taken back. */
  readonly marks: ReadonlyMap<string, readonly Said<EvaluatorMark | null>[]>
  readonly words: ReadonlyMap<string, HotwashWord>
  readonly proposals: ReadonlyMap<string, Proposal>
}

/** A drill of which nobody said anything yet. */
export const noDebrief: Debrief = { marks: new Map(), words: new Map(), proposals: new Map() }

/** Who an anonymous word of the hot wash is recorded for: nothing of the person reaches the disk. */
export const ANONYMOUS: Actor = { person: 'anonymous', department: 'none', role: '' }

/** Whether somebody spoke without a name. */
export function isAnonymous(actor: Actor): boolean {
  return actor.person === ANONYMOUS.person && actor.department === ANONYMOUS.department
}

/** The mark that stands on an inject or an objective, null where there is none. */
export function markOn(debrief: Debrief, subject: string): (Said<EvaluatorMark> & { readonly times: number }) | null {
  const said = debrief.marks.get(subject) ?? []
  const last = said.at(-1)
  return last?.value ? { ...last, value: last.value, times: said.length } : null
}
