import type { Escalation, EscalationStep } from '../incident/escalation/escalation.ts'
import type { IncidentState } from '../incident/state.ts'

/** What fell due of one escalation while nobody watched, the oldest first. */
export type AwayGroup = { readonly escalation: Escalation; readonly steps: readonly EscalationStep[] }

/**
 * "While you were away": every step that was found late after a gap and about which nobody has done anything since, by
 * escalation, the one that waited longest first. Times are milliseconds since the epoch.
 */
export type Away = {
  /** Names this review: another gap makes another one. */
  readonly key: string
  readonly from: number
  readonly to: number
  readonly steps: number
  readonly groups: readonly AwayGroup[]
}

/** The review of an incident, null where nothing is left in it. */
export function awayReview({ escalations }: Pick<IncidentState, 'escalations'>): Away | null {
  const groups = [...escalations.values()].flatMap((escalation): AwayGroup[] => {
    if (escalation.resolved) return []
    const steps = escalation.steps.filter((step) => step.missed && step.at > (escalation.touchedAt ?? 0))
    return steps.length === 0
      ? []
      : [{ escalation, steps: steps.toSorted((a, b) => a.dueAt - b.dueAt || a.level - b.level) }]
  })
  if (groups.length === 0) return null
  const ordered = groups.toSorted((a, b) => firstDue(a) - firstDue(b) || (a.escalation.id < b.escalation.id ? -1 : 1))
  const to = groups.reduce((last, { steps }) => steps.reduce((max, step) => Math.max(max, step.at), last), 0)
  const count = groups.reduce((sum, { steps }) => sum + steps.length, 0)
  return { key: String(to), from: firstDue(ordered[0]), to, steps: count, groups: ordered }
}

function firstDue(group: AwayGroup | undefined): number {
  return group?.steps[0]?.dueAt ?? 0
}
