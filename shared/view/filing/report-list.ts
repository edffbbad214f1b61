import type { DeadlinePhase } from '../../incident/deadline/standing.ts'
import { deadlineStandings } from '../../incident/deadline/standing.ts'
import type { Filing } from '../../incident/filing/filing.ts'
import { isDraft, standingFilings } from '../../incident/filing/filing.ts'
import type { IncidentState } from '../../incident/state.ts'
import type { PlaybookIndex } from '../../playbook/applies.ts'

/** A report that an authority may ask for, with the versions of it that stand. `dueAt` in ms. */
export type ReportChoice = {
  readonly deadline: string
  readonly phase: DeadlinePhase
  readonly dueAt: number | null
  readonly filings: readonly Filing[]
}

/** Whether anybody works on it or asks for it now. */
const order: Readonly<Record<DeadlinePhase, number>> = { running: 0, waiting: 1, sent: 2, waived: 3, info: 4, off: 5 }

/** Every report of the playbook: those that run first, the one that is due first at the top. */
export function reportChoices(state: IncidentState, playbook: PlaybookIndex): ReportChoice[] {
  return deadlineStandings(state, playbook)
    .filter(({ part }) => part === 'report')
    .map(({ id, phase, due }) => {
      return { deadline: id, phase, dueAt: due?.at ?? null, filings: standingFilings(state.filings, id) }
    })
    .sort((a, b) => order[a.phase] - order[b.phase] || (a.dueAt ?? Infinity) - (b.dueAt ?? Infinity))
}

/** The report to open with: one that is being written, else the one that is due first. */
export function firstChoice(choices: readonly ReportChoice[]): ReportChoice | undefined {
  return choices.find(({ filings }) => filings.some(isDraft)) ?? choices[0]
}

/** The version to open with: the one that is wanted where it stands, else the last. */
export function versionOf({ filings }: ReportChoice, wanted: string | null): Filing | undefined {
  return filings.find(({ id }) => id === wanted) ?? filings.at(-1)
}
