import { nextDueOf } from '../../incident/action/action.ts'
import type { IncidentState } from '../../incident/state.ts'
import type { ActionSource, Sources } from '../sources.ts'

/** What follows the number of an action of which the effect is to be looked at. */
export const EFFECT = '/effect'

/**
 * The preventive actions of which something is to be done: to carry them out, then to look whether they helped; and those
 * that people reported before there was a place for them.
 */
export function actionSources(
  { actions }: Pick<IncidentState, 'actions'>,
  signals: Sources['signals']
): ActionSource[] {
  const planned = [...actions.values()].flatMap((action) => {
    const dueAt = nextDueOf(action)
    if (dueAt === null) return []
    const { owner, department } = action.plan.value
    // The look at whether it helped is another matter than the doing.
    const id = action.status === 'done' ? `A-${action.number}${EFFECT}` : `A-${action.number}`
    const knownAt = Math.max(action.plan.enteredAt, action.said.enteredAt)
    return [{ id, owner, department, dueAt, knownAt }]
  })
  return [...reported(signals), ...planned]
}

function reported(signals: Sources['signals']): ActionSource[] {
  const done = new Set(signals('actionDone').map((signal) => signal.fact.action))
  return signals('actionPlan')
    .filter(({ fact }) => !done.has(fact.action))
    .map(({ fact, knownAt }) => ({
      id: fact.action,
      owner: fact.owner,
      department: fact.department,
      dueAt: fact.dueAt,
      knownAt
    }))
}
