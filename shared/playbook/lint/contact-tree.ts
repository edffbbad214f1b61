import { errorAt, warningAt, type PlaybookProblem } from '../problem.ts'
import type { Playbook } from '../schema.ts'

/** Names roles that no call reaches, directly or as a deputy, and callers who have too many people to call. */
export function contactTreeTrouble(playbook: Playbook): PlaybookProblem[] {
  const reached = reachedRoles(playbook)
  const unreachable = playbook.roles.flatMap((role, position) =>
    reached.has(role.id) ? [] : [errorAt(playbook, ['roles', position], 'unreachable-role', { id: role.id })]
  )
  const { nodes, maxCallsPerRole } = playbook.contactTree
  const overloaded = nodes.flatMap((node, position) => {
    if (node.calls.length <= maxCallsPerRole) return []
    const params = { count: node.calls.length, maximum: maxCallsPerRole }
    return [warningAt(playbook, ['contactTree', 'nodes', position, 'calls'], 'too-many-calls', params)]
  })
  return [...unreachable, ...overloaded]
}

function reachedRoles(playbook: Playbook): ReadonlySet<string> {
  const { root, nodes } = playbook.contactTree
  const reached = new Set([root])
  for (const role of reached) {
    for (const node of nodes) {
      if (node.role === role) [...node.calls, ...node.deputies].forEach((next) => reached.add(next))
    }
  }
  return reached
}
