import type { FactHistory, FactSetting } from '../../incident/fact/fact.ts'
import type { FactKind } from '../../incident/fact/fields.ts'
import { factKind, furtherFields, internalFields, mayBeUnknown } from '../../incident/fact/fields.ts'
import type { StandingFact } from '../../incident/fact/standing.ts'
import { standingFact } from '../../incident/fact/standing.ts'
import type { IncidentState } from '../../incident/state.ts'
import type { PlaybookIndex } from '../../playbook/applies.ts'

/** Where a field stands on the sheet: `needed` are those without which no text may go out and that are empty. */
export const factGroups = ['needed', 'mandated', 'recommended', 'further', 'internal'] as const
export type FactGroup = (typeof factGroups)[number]

/** How a field stands: nobody said anything, it was taken back, nobody knows, it is said; or texts are stamped with it. */
export type FactStatus = 'empty' | 'takenBack' | 'unknown' | 'set' | 'stamp'

/** One field of the sheet. */
export type FactRow = {
  readonly field: string
  readonly group: FactGroup
  readonly kind: FactKind
  readonly mayBeUnknown: boolean
  readonly status: FactStatus
  readonly fact: StandingFact | undefined
  /** What others set within a minute of what stands, until somebody settles it. */
  readonly contested: readonly FactSetting[]
  /** When it runs out (ms): the promised next word, the review of the estimate. */
  readonly dueAt: number | null
}

/** The whole sheet: what is needed and empty first, then as the playbook lists it, what templates use besides, ours. */
export function factRows(state: IncidentState, playbook: PlaybookIndex): FactRow[] {
  const listed = playbook.playbook.noticeFields.map(({ id, mandated }) =>
    rowOf(id, mandated ? 'mandated' : 'recommended', state, playbook)
  )
  const rows = [
    ...listed,
    ...furtherFields.map((field) => rowOf(field, 'further', state, playbook)),
    ...internalFields.map((field) => rowOf(field, 'internal', state, playbook))
  ]
  return factGroups.flatMap((group) => rows.filter((row) => row.group === group))
}

/** How many fields no text can go out without, and how many of them are filled. */
export function mandatedCount(rows: readonly FactRow[]): { readonly filled: number; readonly all: number } {
  const filled = rows.filter((row) => row.group === 'mandated').length
  return { filled, all: filled + rows.filter((row) => row.group === 'needed').length }
}

/** The field to see to after another: empty ones that are needed, then those that two people set differently. */
export function nextToFill(rows: readonly FactRow[], after: string | null): FactRow | undefined {
  const waiting = rows.filter((row) => row.group === 'needed' || row.contested.length > 0)
  const here = waiting.findIndex((row) => row.field === after)
  return waiting[here + 1] ?? waiting[0]
}

function rowOf(field: string, own: FactGroup, state: IncidentState, playbook: PlaybookIndex): FactRow {
  const kind = factKind(field, playbook) ?? 'text'
  const fact = standingFact(state, field)
  const history = state.facts.get(field)
  const status = statusOf(kind, fact, history)
  const isOpen = status === 'empty' || status === 'takenBack'
  const isNeeded = isOpen && (own === 'mandated' || (field === 'nextUpdate' && isOpenEnded(state)))
  return {
    field,
    group: isNeeded ? 'needed' : own,
    kind,
    mayBeUnknown: mayBeUnknown(field, playbook),
    status,
    fact,
    contested: history?.contested ?? [],
    dueAt: dueAtOf(field, fact, state)
  }
}

function statusOf(kind: FactKind, fact: StandingFact | undefined, history: FactHistory | undefined): FactStatus {
  if (kind === 'stamp') return 'stamp'
  if (fact) return fact.value.kind === 'unknown' ? 'unknown' : 'set'
  return history ? 'takenBack' : 'empty'
}

/** Where nobody knows when recovery comes a text must promise the next word (rule NL-02). */
function isOpenEnded(state: IncidentState): boolean {
  return standingFact(state, 'eta')?.value.kind === 'unknown'
}

function dueAtOf(field: string, fact: StandingFact | undefined, state: IncidentState): number | null {
  if (field === 'eta') return [...state.etas.values()].at(-1)?.value.reviewAt ?? null
  return field === 'nextUpdate' && fact?.value.kind === 'time' ? fact.value.at : null
}
