import type { Complaint } from '../../incident/complaint/complaint.ts'
import { turnOf } from '../../incident/complaint/complaint.ts'
import type { IncidentState } from '../../incident/state.ts'
import type { SupportDesk } from '../../playbook/schema.ts'
import { foldText, holdsWords, searchWords } from '../search-text.ts'

/** Which cases are listed. */
export const caseFilters = ['open', 'late', 'priority', 'dispute', 'closed', 'all'] as const
export type CaseFilter = (typeof caseFilters)[number]

/** One case of the list. Times in ms. */
export type CaseRow = {
  readonly complaint: Complaint
  /** The step where it lies; empty where none was recorded. */
  readonly step: string
  readonly person: string
  /** By when the customer hears from us; null once it is closed, or where nobody promised anything. */
  readonly dueAt: number | null
  readonly late: boolean
}

/** What narrows the list: a filter, one step of the path (null for all), words. */
export type CaseSearch = { readonly filter: CaseFilter; readonly step: string | null; readonly search: string }

/**
 * Every case at a moment (ms): open ones first, the one that is longest late on top, then by when the customer must hear,
 * among equals the playbook's priorities first; closed ones after them, the last closed first.
 */
export function caseRows(state: Pick<IncidentState, 'complaints'>, desk: SupportDesk, now: number): CaseRow[] {
  const rank = (id: string) => {
    const found = desk.priorities.findIndex((one) => one.id === id)
    return found < 0 ? desk.priorities.length : found
  }
  return [...state.complaints.values()]
    .map((complaint) => rowOf(complaint, now))
    .sort(
      (a, b) =>
        Number(a.complaint.closed !== undefined) - Number(b.complaint.closed !== undefined) ||
        (b.complaint.closed?.at ?? 0) - (a.complaint.closed?.at ?? 0) ||
        (a.dueAt ?? Infinity) - (b.dueAt ?? Infinity) ||
        rank(a.complaint.priority) - rank(b.complaint.priority) ||
        a.complaint.receivedAt - b.complaint.receivedAt
    )
}

/** The cases that a filter leaves, without regard to step and words: what a choice of the filter counts. */
export function casesOf(rows: readonly CaseRow[], filter: CaseFilter): readonly CaseRow[] {
  return rows.filter((row) => fits(row, filter))
}

/** The cases that the list shows. `textOf` is what of a case is searched besides its own words: the names of its choices. */
export function foundCases(
  rows: readonly CaseRow[],
  { filter, step, search }: CaseSearch,
  textOf: (complaint: Complaint) => string
): readonly CaseRow[] {
  const words = searchWords(search)
  return casesOf(rows, filter)
    .filter((row) => step === null || row.step === step)
    .filter(({ complaint }) => words.length === 0 || holdsWords(searched(complaint, textOf(complaint)), words))
}

function rowOf(complaint: Complaint, now: number): CaseRow {
  const turn = turnOf(complaint)?.value
  const dueAt = complaint.closed ? null : (turn?.dueAt ?? null)
  return { complaint, step: turn?.step ?? '', person: turn?.person ?? '', dueAt, late: dueAt !== null && dueAt < now }
}

function fits({ complaint, late }: CaseRow, filter: CaseFilter): boolean {
  const open = complaint.closed === undefined
  switch (filter) {
    case 'open':
      return open
    case 'late':
      return late
    case 'priority':
      return open && complaint.priority !== ''
    case 'dispute':
      return open && complaint.dispute !== undefined
    case 'closed':
      return !open
    case 'all':
      return true
    default:
      return filter satisfies never
  }
}

function searched({ number, form, path, notes, answers, dispute, closed }: Complaint, names: string): string {
  const said = [
    number,
    form.customer,
    form.summary,
    form.address,
    form.txid,
    names,
    ...path.map(({ value }) => value.person),
    ...notes.map(({ value }) => value),
    ...answers.map(({ value }) => value.text),
    dispute?.value ?? '',
    closed?.value.text ?? ''
  ]
  return foldText(said.join(' '))
}
