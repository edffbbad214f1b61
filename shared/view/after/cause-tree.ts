import type { Cause } from '../../incident/cause/cause.ts'
import { childrenOf } from '../../incident/cause/cause.ts'
import type { PreventiveAction } from '../../incident/action/action.ts'

/** A cause with what explains it, how deep it lies (1 at the top), and the actions that answer it. */
export type CauseNode = {
  readonly cause: Cause
  readonly depth: number
  readonly answers: readonly CauseNode[]
  readonly actions: readonly PreventiveAction[]
}

/** The tree of the causes that stand, from the top. */
export function causeTree(
  causes: ReadonlyMap<string, Cause>,
  actions: ReadonlyMap<string, PreventiveAction>,
  parent: string | null = null,
  depth = 1
): CauseNode[] {
  return childrenOf(causes, parent).map((cause) => ({
    cause,
    depth,
    answers: causeTree(causes, actions, cause.id, depth + 1),
    actions: [...actions.values()].filter(
      ({ plan, status }) => status !== 'dropped' && plan.value.causes.includes(cause.id)
    )
  }))
}

/** The root causes that no action answers: what may happen again. */
export function unanswered(nodes: readonly CauseNode[]): CauseNode[] {
  return nodes.flatMap((node) => [
    ...(node.cause.words.value.kind === 'root' && node.actions.length === 0 ? [node] : []),
    ...unanswered(node.answers)
  ])
}
