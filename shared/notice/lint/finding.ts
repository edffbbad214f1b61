import type { StandingFact } from '../../incident/fact/standing.ts'
import { standingFact } from '../../incident/fact/standing.ts'
import type { Notice, NoticeText } from '../../incident/notice/notice.ts'
import type { IncidentState } from '../../incident/state.ts'
import type { PlaybookIndex } from '../../playbook/applies.ts'
import type { NoticeCheckId } from '../../playbook/schema.ts'
import type { Language } from '../../report/time.ts'

/** What is looked for besides the playbook's rules, because no text could do without. */
export const ownChecks = [
  'languageMissing',
  'languagesDiffer',
  'wrongLanguage',
  'overLimit',
  'factContested',
  'timePassed'
] as const
export type OwnCheckId = (typeof ownChecks)[number]
export type CheckId = NoticeCheckId | OwnCheckId

/** Something that keeps a text from going out, or asks for a second look. `detail` tells the kinds of one check apart. */
export type Finding = {
  /** The playbook's rule, empty for the checks that are ours. */
  readonly rule: string
  readonly check: CheckId
  readonly level: 'block' | 'warn'
  readonly detail: string
  /** The language whose text it is about, null where it is about both. */
  readonly language: Language | null
  /** The field of the fact sheet that it is about. */
  readonly field: string | null
  readonly params: Readonly<Record<string, string | number>>
}

/** What a check finds; its rule and level are the playbook's. */
export type Found = Pick<Finding, 'detail'> & Partial<Pick<Finding, 'language' | 'field' | 'params'>>

/** Counts a text as the platform counts it, where a counter is at hand. */
export type Weigh = (text: string) => number

/** What is looked at: one version of a text in its incident, at a moment (ms). */
export type Checked = {
  readonly state: IncidentState
  readonly playbook: PlaybookIndex
  readonly notice: Notice
  readonly text: NoticeText
  readonly now: number
  /** Facts that were entered after this moment (ms) are left out; by default none are. */
  readonly until?: number
  readonly weigh: Weigh | undefined
}

/** The fact that stands for a field, as far as it counts. */
export function factOf({ state, until }: Pick<Checked, 'state' | 'until'>, field: string): StandingFact | undefined {
  return standingFact(state, field, until)
}

export type Check = (checked: Checked) => Found[]

export const bothLanguages: readonly Language[] = ['ja', 'en']

/** All that stands in a text in one language, its title first. */
export function wholeText({ value }: Pick<NoticeText, 'value'>, language: Language): string {
  return value.title ? `${value.title[language]}\n${value.body[language]}` : value.body[language]
}
