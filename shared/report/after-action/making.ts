import type { Envelope } from '../../event/envelope.ts'
import type { IncidentState } from '../../incident/state.ts'
import type { People } from '../../people/contact.ts'
import type { PlaybookIndex } from '../../playbook/applies.ts'
import type { Basis } from '../metrics/basis.ts'
import { basisOf } from '../metrics/basis.ts'
import type { Names } from '../names.ts'
import { namesOf } from '../names.ts'
import { forOthers } from '../privileged.ts'
import type { Language } from '../time.ts'
import { durationWords, formatInstant } from '../time.ts'
import type { ReportWords } from './words.ts'
import { reportWordsOf } from './words.ts'

/** What a report after the event is made of. `events` in their order; `now` (ms) is when it is made. */
export type ReportInput = {
  readonly events: readonly Envelope[]
  readonly state: IncidentState
  readonly playbook: PlaybookIndex
  /** The contacts: they decide who could be called. None of them is printed. */
  readonly people: People
  readonly language: Language
  /** An IANA name. */
  readonly timeZone: string
  readonly now: number
}

/**
 * A report that is being made. Its sections tell events through `toldRows`, and read of the state nothing that can be
 * privileged: no remark, no note and no evidence of a duty or case, no comment on an escalation.
 */
export type Making = ReportInput & {
  readonly basis: Basis
  readonly names: Names
  readonly words: ReportWords
  /** How many privileged writings it goes without. */
  readonly leftOut: number
  readonly time: (ms: number) => string
  /** An instant, or that it is not known. */
  readonly timeOr: (ms: number | null | undefined) => string
  readonly span: (ms: number) => string
}

/** Begins a report. */
export function making(input: ReportInput): Making {
  const { state, playbook, people, language, timeZone, now } = input
  const { leftOut } = forOthers(input.events, state)
  const words = reportWordsOf(language)
  const time = (ms: number) => formatInstant(ms, timeZone)
  return {
    ...input,
    leftOut,
    words,
    basis: basisOf(state, playbook, people, now),
    names: namesOf(playbook, language, state.addedDuties),
    time,
    timeOr: (ms) => (ms === null || ms === undefined ? words.notKnown : time(ms)),
    span: (ms) => durationWords(ms, language)
  }
}
