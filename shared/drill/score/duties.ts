import { dutiesInForce } from '../../incident/duty/in-force.ts'
import type { ScoreBasis } from './basis.ts'
import type { Grade } from './grade.ts'
import { gradeBy } from './grade.ts'

/** How a department did on the duties that fell due in the drill. */
export type DutyScore = {
  readonly department: string
  readonly graded: readonly { readonly duty: string; readonly critical: boolean; readonly grade: Grade }[]
}

/**
 * The checklists: every duty that fell due while the drill ran, or was done before it did. One that is left out with a
 * reason counts as done when that was said; one for two people when the second has signed. What only would fall due later
 * is not asked; one that a change of type brings is due no earlier than that change.
 */
export function dutyScores({ state, playbook, until, exercise }: ScoreBasis): DutyScore[] {
  const began = exercise.beganAt
  const broughtAt = (id: string) => {
    const types: readonly string[] | undefined = playbook.duties.get(id)?.types
    return types === undefined || types.includes(exercise.scenario.type) ? began : (state.type?.at ?? began)
  }
  const graded = dutiesInForce(state, playbook).flatMap(({ duty, progress, dueAt, nominal }) => {
    const first = progress?.rounds[0]
    const left = progress && (progress.status === 'skipped' || progress.status === 'excluded') ? progress : undefined
    const at = (first?.second ?? first)?.at ?? left?.changed.at ?? null
    const asked = first?.dueAt ?? left?.dueAt ?? (nominal ? null : dueAt)
    const due = asked === null ? null : Math.max(asked, broughtAt(duty.id))
    if (due === null || (at === null && due > until)) return []
    const waiting = duty.twoPerson && first !== undefined && first.second === undefined
    const grade = gradeBy(waiting ? null : at, due, due <= until)
    return [{ department: duty.department, entry: { duty: duty.id, critical: duty.critical, grade } }]
  })
  const groups = Map.groupBy(graded, ({ department }) => department)
  return playbook.playbook.departments.flatMap(({ id }) => {
    const own = groups.get(id)
    return own ? [{ department: id, graded: own.map(({ entry }) => entry) }] : []
  })
}
