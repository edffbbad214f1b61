import { dutiesInForce } from '../../incident/duty/in-force.ts'
import type { CountId } from '../../playbook/schema/drill.ts'
import { isReached } from '../../watch/call-run.ts'
import { presentCommander } from '../../watch/sources/gather.ts'
import { treeRoles } from '../../watch/sources/runs.ts'
import type { Basis } from './basis.ts'
import { updatesIn } from './updates.ts'

/** How many of something there are. */
export type Count = (basis: Basis) => number

/** Each count of the playbook's figures: what was due until the moment of the look, and how much of it in time. */
export const counts: { readonly [C in CountId]: Count } = {
  updatesOnTime: ({ sources, until }) => updatesIn(sources, until).filter(({ onTime }) => onTime).length,
  updatesDue: ({ sources, until }) => updatesIn(sources, until).length,
  criticalOnTime: (basis) => criticalDue(basis).filter(({ onTime }) => onTime).length,
  criticalDue: (basis) => criticalDue(basis).length,
  rolesReached: (basis) => treeRoles(basis.playbook).filter((role) => isRoleReached(role, basis)).length,
  rolesToReach: ({ playbook }) => treeRoles(playbook).length,
  actionsOnTime: (basis) => actionsDue(basis).filter(({ onTime }) => onTime).length,
  actionsDue: (basis) => actionsDue(basis).length
}

type Judged = { readonly onTime: boolean }

/**
 * The critical duties that fell due, but for those that somebody said do not apply: done by their time or not, each the
 * first time. One for two people is done when the second has signed.
 */
function criticalDue({ state, playbook, until }: Basis): Judged[] {
  return dutiesInForce(state, playbook).flatMap(({ duty, progress, dueAt }) => {
    if (!duty.critical || progress?.status === 'excluded') return []
    const first = progress?.rounds[0]
    const due = first?.dueAt ?? dueAt
    if (due === null || (!first && due > until)) return []
    return [{ onTime: first !== undefined && (first.second ?? first).at <= due }]
  })
}

function isRoleReached(role: string, { state, sources }: Basis): boolean {
  if (presentCommander(state)?.role === role) return true
  const run = sources.runs.find((one) => one.role === role)
  return run !== undefined && isReached(run)
}

/** The preventive actions whose day is over or that are done: done by the end of their day, or not. */
function actionsDue({ state, sources, until }: Basis): Judged[] {
  const planned = [...state.actions.values()].flatMap(({ status, plan, done }) => {
    if (status === 'dropped') return []
    if (done) return [{ onTime: done.at <= plan.value.dueAt }]
    return plan.value.dueAt <= until ? [{ onTime: false }] : []
  })
  return [...planned, ...actionsReported({ sources, until })]
}

function actionsReported({ sources, until }: Pick<Basis, 'sources' | 'until'>): Judged[] {
  const done = new Map(sources.signals('actionDone').map(({ fact, at }) => [fact.action, at]))
  return sources.signals('actionPlan').flatMap(({ fact }) => {
    const at = done.get(fact.action)
    if (at !== undefined) return [{ onTime: at <= fact.dueAt }]
    return fact.dueAt <= until ? [{ onTime: false }] : []
  })
}
