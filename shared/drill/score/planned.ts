import type { ScoreBasis } from './basis.ts'

/** Whether the scenario is one of a halt that was planned: it begins with nobody to be called. */
export function planned({ exercise, playbook }: Pick<ScoreBasis, 'exercise' | 'playbook'>): boolean {
  return playbook.types.get(exercise.scenario.type)?.planned === true
}
