import { ladderOf, stagesOf } from '../../incident/resumption/ladder.ts'
import type { IncidentState } from '../../incident/state.ts'
import type { PlaybookIndex } from '../../playbook/applies.ts'
import type { Point, Series } from './series.ts'
import { tidySteps } from './series.ts'

/**
 * The steps of the resumption over time: on which step services really stood, steps back among them, and on which they
 * were to stand by the plan that holds. Both begin at 0, when the ladder was chosen. `until` (ms) is where what was ends.
 */
export function ladderSteps(
  state: Pick<IncidentState, 'resumption'>,
  playbook: PlaybookIndex,
  until: number
): Series[] {
  const ladder = ladderOf(state, playbook)
  const chosenAt = state.resumption.ladder?.at
  if (!ladder || chosenAt === undefined) return []
  const of = { kind: 'ladder', id: ladder.id } as const
  const start: Point = { at: chosenAt, value: 0 }
  const planned = stagesOf(ladder)
    .flatMap(({ id, order }): Point[] => {
      const at = state.resumption.plans.get(id)?.at(-1)?.value ?? null
      return at === null ? [] : [{ at, value: order }]
    })
    .toSorted((a, b) => a.at - b.at)
  const plan: Series = {
    id: 'ladderPlan',
    group: 'ladderPlan',
    of,
    shape: 'step',
    points: tidySteps([start, ...planned.filter(({ at }) => at > chosenAt)]),
    until: Math.max(chosenAt, ...planned.map(({ at }) => at))
  }
  const actual: Series = { id: 'ladder', group: 'ladder', of, shape: 'step', points: stoodOn(state, start), until }
  return [actual, ...(plan.points.length > 1 ? [plan] : [])]
}

function stoodOn({ resumption }: Pick<IncidentState, 'resumption'>, start: Point): readonly Point[] {
  const moves = [
    ...[...resumption.steps.values()].map(({ at, order }) => ({ at, order, isBack: false })),
    ...resumption.backs.map(({ at, to }) => ({ at, order: to, isBack: true }))
  ].toSorted((a, b) => a.at - b.at)
  let value = 0
  const points = moves.map(({ at, order, isBack }): Point => {
    value = isBack ? Math.min(value, order) : Math.max(value, order)
    return { at: Math.max(at, start.at), value }
  })
  return tidySteps([start, ...points])
}
