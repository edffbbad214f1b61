import { deedDone } from '../../drill/deed.ts'
import type { GuidedStep } from '../../drill/scenario/guided.ts'
import { GUIDED_ID, guidedSteps } from '../../drill/scenario/guided.ts'
import type { IncidentState } from '../../incident/state.ts'
import type { PlaybookIndex } from '../../playbook/applies.ts'

/** `waiting`: what it answers has not reached the room yet; the log has to prove a step before it is done. */
export type StepStatus = 'done' | 'present' | 'waiting'

/** One step of the guided drill as it stands. `dueAt`: when what it answers comes (ms of drill time), null once it is out. */
export type GuideStep = { readonly step: GuidedStep; readonly status: StepStatus; readonly dueAt: number | null }

/** The guided drill as it stands: the step that is to be taken, null once all are done. */
export type Guide = { readonly steps: readonly GuideStep[]; readonly present: GuideStep | null }

/** Where somebody is in the guided drill; null in everything that is none. A step that was done ahead of its turn is done. */
export function guideOf(state: IncidentState, playbook: PlaybookIndex): Guide | null {
  const { exercise } = state
  if (exercise?.scenario.id !== GUIDED_ID) return null
  const steps = guidedSteps.map((step): GuideStep => {
    const run = exercise.injects.get(step.inject)
    const isOut = run === undefined || run.status === 'released' || run.status === 'skipped'
    const dueAt = isOut ? null : run.dueAt
    const done = deedDone(step.deed, state, playbook, exercise.beganAt, step.inject) !== null
    return { step, status: done ? 'done' : isOut ? 'present' : 'waiting', dueAt }
  })
  return { steps, present: steps.find(({ status }) => status !== 'done') ?? null }
}
