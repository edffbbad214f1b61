import type { Standing } from '../../incident/approval/approval.ts'
import { isApproved } from '../../incident/approval/approval.ts'
import { claimStatus } from '../../incident/claim/claim.ts'
import type {
  Assessment,
  Clearance,
  NeededTerm,
  Resolution,
  StepWord
} from '../../incident/compensation/compensation.ts'
import { assessmentOf, missingTerms } from '../../incident/compensation/compensation.ts'
import { clearanceOf, isBanned, resolutionOf, resolutionStanding } from '../../incident/compensation/standing.ts'
import type { IncidentState } from '../../incident/state.ts'
import type { PlaybookIndex } from '../../playbook/applies.ts'
import type { LocalText } from '../../playbook/schema.ts'

/** A step of the playbook, by its place from 0, with everything said of it, oldest first. */
export type StepRow = {
  readonly step: number
  readonly text: LocalText
  readonly done: boolean
  readonly said: readonly StepWord[]
}

/** How the Japanese ban stands: it does not apply, it was cleared, or nothing is decided before it is. */
export type Gate = 'elsewhere' | 'cleared' | 'shut'

/** A proposal, and how it stands: it waits for signatures, two have signed, or it fell with its basis or with the gate. */
export type DecisionView = {
  readonly resolution: Resolution
  readonly standing: Standing
  readonly stands: 'waits' | 'inForce' | 'fallen' | 'barred'
}

/** What is known of compensation, and what is next. */
export type CompensationDesk = {
  readonly steps: readonly StepRow[]
  /** The first step that is not done; null where all are. */
  readonly next: number | null
  readonly assessment: Assessment | undefined
  readonly versions: number
  readonly missing: readonly NeededTerm[]
  readonly gate: Gate
  readonly clearance: Clearance | undefined
  readonly decision: DecisionView | null
  /** Cases that two people approved and nobody has paid: a changed basis takes their approval with it. */
  readonly approved: number
}

/** The desk of compensation. */
export function compensationDesk(
  { compensation, claims }: Pick<IncidentState, 'compensation' | 'claims'>,
  { playbook }: PlaybookIndex
): CompensationDesk {
  const assessment = assessmentOf(compensation)
  const steps = playbook.compensation.steps.map((text, step): StepRow => {
    const said = compensation.steps.get(step) ?? []
    return { step, text, done: said.at(-1)?.value.done ?? false, said }
  })
  const open = [...claims.values()].filter((claim) => claimStatus(claim, assessment?.id) === 'approved')
  return {
    steps,
    next: steps.find(({ done }) => !done)?.step ?? null,
    assessment,
    versions: compensation.assessments.length,
    missing: assessment ? missingTerms(assessment.value) : [],
    gate: gateOf(compensation),
    clearance: clearanceOf(compensation),
    decision: decisionOf(compensation),
    approved: open.length
  }
}

function gateOf(compensation: IncidentState['compensation']): Gate {
  if (isBanned(compensation)) return 'shut'
  return clearanceOf(compensation) ? 'cleared' : 'elsewhere'
}

function decisionOf(compensation: IncidentState['compensation']): DecisionView | null {
  const resolution = resolutionOf(compensation)
  if (!resolution) return null
  const standing = resolutionStanding(compensation, resolution)
  if (resolution.assessment !== assessmentOf(compensation)?.id) return { resolution, standing, stands: 'fallen' }
  if (!isApproved(standing)) return { resolution, standing, stands: 'waits' }
  const barred = resolution.outcome === 'pay' && isBanned(compensation)
  return { resolution, standing, stands: barred ? 'barred' : 'inForce' }
}
