import type { Connector } from '../../connector/connector.ts'
import type { Sending } from '../../incident/sending/sending.ts'
import { isOver, needsPerson } from '../../incident/sending/sending.ts'
import type { IncidentState } from '../../incident/state.ts'
import type { PlaybookIndex } from '../../playbook/applies.ts'

/** What a department must be told anew: that the halt was declared, or that its phase is another one. `at` in ms. */
export type BriefOccasion = { readonly kind: 'declared' | 'phase'; readonly phase: string; readonly at: number }

/**
 * How the internal brief stands for a department. `due`: it has not been told of the last occasion. `stuck`: a
 * sending to it waits for a person. `under-way`: it is being sent. `told`: it was. `blocked`: a drill kept it on this machine. `closed`: nothing is due any more.
 */
export type BriefStanding = 'due' | 'stuck' | 'under-way' | 'told' | 'blocked' | 'closed'

/** One department on the board of the brief. */
export type BriefRow = {
  readonly department: string
  /** The ways by which it is told; none where nobody has set one up. */
  readonly ways: readonly Connector[]
  readonly standing: BriefStanding
  /** The brief that arrived last, and the one that is on its way. */
  readonly last: Sending | null
  readonly open: Sending | null
}

/** What the departments must have been told of by now; null before a declaration. */
export function briefOccasion({ declaredAt, phase }: IncidentState): BriefOccasion | null {
  if (declaredAt === null) return null
  if (!phase || phase.at <= declaredAt) return { kind: 'declared', phase: phase?.value ?? '', at: declaredAt }
  return { kind: 'phase', phase: phase.value, at: phase.at }
}

/** Every department of the playbook with how its brief stands. `connectors`: those of this installation that are in use. */
export function briefRows(
  state: IncidentState,
  playbook: PlaybookIndex,
  connectors: readonly Connector[]
): readonly BriefRow[] {
  const occasion = briefOccasion(state)
  const briefs = [...state.sendings.values()]
    .filter(({ kind }) => kind === 'brief')
    .toSorted((a, b) => a.queued.at - b.queued.at)
  return playbook.playbook.departments.map(({ id }) => {
    const own = briefs.filter(({ department }) => department === id)
    const open = own.findLast((sending) => !isOver(sending)) ?? null
    return {
      department: id,
      ways: connectors.filter((connector) => connector.briefs.includes(id)),
      standing: standingOf(state, own, open, occasion),
      last: own.findLast(({ status }) => status === 'delivered') ?? null,
      open
    }
  })
}

/** How many departments have not been told of the last occasion. */
export function countDueBriefs(rows: readonly BriefRow[]): number {
  return rows.filter(({ standing }) => standing === 'due').length
}

function standingOf(
  state: IncidentState,
  own: readonly Sending[],
  open: Sending | null,
  occasion: BriefOccasion | null
): BriefStanding {
  const since = own.filter(({ queued }) => queued.at >= (occasion?.at ?? 0))
  if (open) return needsPerson(open) ? 'stuck' : 'under-way'
  if (since.some(({ status }) => status === 'delivered')) return 'told'
  if (since.some(({ status }) => status === 'blocked')) return 'blocked'
  return state.closed || occasion === null ? 'closed' : 'due'
}
