import type { ActionSource, Sources } from '../sources.ts'

/** The preventive actions that are not done, as people reported them. */
export function actionSources(signals: Sources['signals']): ActionSource[] {
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
