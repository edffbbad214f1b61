import type { PlaybookIndex } from '../../playbook/applies.ts'
import { closedness } from '../../playbook/applies.ts'
import type { Ladder, LadderStage, ServiceStateId } from '../../playbook/schema.ts'
import type { IncidentState } from '../state.ts'
import type { LadderStep, Override } from './resumption.ts'

/** The ladder that was chosen, undefined before. */
export function ladderOf(state: Pick<IncidentState, 'resumption'>, playbook: PlaybookIndex): Ladder | undefined {
  const chosen = state.resumption.ladder?.value
  return playbook.playbook.resumption.ladders.find((ladder) => ladder.id === chosen)
}

/** The ladder that the playbook gives the incident's type. */
export function ladderForType(state: Pick<IncidentState, 'type'>, { playbook }: PlaybookIndex): Ladder | undefined {
  const type = state.type?.value ?? ''
  return playbook.resumption.ladders.find((ladder) => (ladder.types as readonly string[]).includes(type))
}

/** The steps of a ladder from the bottom up. */
export function stagesOf(ladder: Ladder): readonly LadderStage[] {
  return ladder.stages.toSorted((a, b) => a.order - b.order)
}

/** A step of the chosen ladder by its id. */
export function stageById(
  state: Pick<IncidentState, 'resumption'>,
  playbook: PlaybookIndex,
  id: string
): LadderStage | undefined {
  return ladderOf(state, playbook)?.stages.find((stage) => stage.id === id)
}

/** The steps up that were taken and not taken back, in the order of the log. */
export function standingSteps({ resumption }: Pick<IncidentState, 'resumption'>): readonly LadderStep[] {
  const undone = new Set(resumption.backs.flatMap((back) => back.steps))
  return [...resumption.steps.values()].filter((step) => !undone.has(step.id))
}

/** The order of the highest step that stands; 0 below the first. */
export function presentOrder(state: Pick<IncidentState, 'resumption'>): number {
  return standingSteps(state).reduce((highest, step) => Math.max(highest, step.order), 0)
}

/** How closed a state is, 0 fully open. A state that the playbook lacks counts as the most closed. */
export function closednessOf(playbook: PlaybookIndex, state: string): number {
  return closedness(playbook.playbook, state as ServiceStateId)
}

/** Whether an override may still be used: signed by two people, not dropped, in the present round. */
export function isInForce(override: Override, round: number): boolean {
  return override.signed !== undefined && override.dropped === undefined && override.round === round
}

/** Whether nothing more is to be said of an override: signed, dropped, or its round is over. */
export function isSettled(override: Override, round: number): boolean {
  return override.signed !== undefined || override.dropped !== undefined || override.round !== round
}
