import type { Call } from '../incident/call/call.ts'
import { branchOf } from '../people/chain.ts'
import type { RoleRun } from '../watch/call-run.ts'
import type { Watched } from '../watch/engine.ts'
import { roleRun } from '../watch/sources/runs.ts'
import { presentCommander } from '../watch/sources/gather.ts'
import type { CallStatus } from './call-status.ts'
import { callStatusOf, isSpokenTo } from './call-status.ts'

/** One role of the contact tree as it stands. Times are milliseconds since the epoch. */
export type TreeNode = {
  readonly role: string
  readonly parent: string | null
  readonly depth: number
  readonly children: readonly string[]
  readonly status: CallStatus
  /** Calls without an answer. */
  readonly unanswered: number
  /** The role whose contact is being tried or has confirmed, where it is not the role itself. */
  readonly deputy: string | null
  readonly actingPerson: string | null
  /** Since when it has been so: the last call, or when it was settled. */
  readonly since: number | null
  readonly run: RoleRun
}

/** A node that is not reached while others below it wait, or that is dead: who waits, and who calls them instead. */
export type Branch = {
  readonly role: string
  readonly waiting: readonly string[]
  readonly takenOverBy: string | null
  readonly settled: boolean
}

/** What stands over the tree. Spans in milliseconds, shares from 0 to 100. */
export type TreeFigures = {
  readonly roles: number
  readonly reached: number
  readonly confirmed: number
  readonly reachedPercent: number
  readonly firstConfirmedAfter: number | null
  /** From the start to the last confirmation; null until all have confirmed. */
  readonly allConfirmedAfter: number | null
  /** Who holds up whose branch, the longest branch first. */
  readonly holdingUp: readonly Branch[]
  /** Branches that a dead node cuts off. */
  readonly cut: readonly Branch[]
  /** Contacts whose number turned out wrong, to be mended. */
  readonly wrongNumbers: readonly Call[]
}

export type ContactTreeView = { readonly nodes: readonly TreeNode[]; readonly figures: TreeFigures }

/** The contact tree of an incident at a moment (ms), the root first, each role once. */
export function contactTree(watched: Watched, now: number): ContactTreeView {
  const { state, playbook, people } = watched
  const { root, nodes } = playbook.playbook.contactTree
  const calls = Map.groupBy(state.calls.values(), (call) => call.role)
  const present = presentCommander(state)
  const made: TreeNode[] = []
  const seen = new Set<string>([root])
  let edge: { role: string; parent: string | null }[] = [{ role: root, parent: null }]
  for (let depth = 0; edge.length > 0; depth += 1) {
    const next: typeof edge = []
    for (const { role, parent } of edge) {
      const called = (nodes.find((node) => node.role === role)?.calls ?? []).filter((one) => !seen.has(one))
      for (const one of called) {
        seen.add(one)
        next.push({ role: one, parent: role })
      }
      const run = roleRun(role, state, playbook, people, now, calls.get(role) ?? [])
      const isPresent = present?.role === role && !run.confirmed
      const status = role === root ? 'root' : isPresent ? 'present' : callStatusOf(run, now)
      const node = nodeOf(run, parent, depth, called, status)
      made.push(isPresent && present ? { ...node, since: present.since } : node)
    }
    edge = next
  }
  return { nodes: made, figures: figuresOf(made, watched) }
}

function nodeOf(
  run: RoleRun,
  parent: string | null,
  depth: number,
  children: readonly string[],
  status: CallStatus
): TreeNode {
  const tried =
    run.confirmed?.slot.role ?? run.slots.findLast((slot) => slot.firstAt !== null)?.link.slot.role ?? run.role
  const { acting, covered } = run.settled
  return {
    role: run.role,
    parent,
    depth,
    children,
    status,
    run,
    unanswered: run.calls.filter((call) => call.outcome === 'noAnswer' || call.outcome === 'wrongNumber').length,
    deputy: tried === run.role ? null : tried,
    actingPerson: acting?.value ?? null,
    since: acting?.at ?? run.confirmed?.at ?? covered?.at ?? run.calls.at(-1)?.at ?? run.firstAt
  }
}

function figuresOf(nodes: readonly TreeNode[], { state, playbook }: Watched): TreeFigures {
  const called = nodes.filter((node) => node.status !== 'root')
  const spoken = called.filter((node) => isSpokenTo(node.status))
  const confirmedAt = called.flatMap((node) =>
    node.status === 'present' ? (node.since ?? []) : (node.run.confirmed?.at ?? node.run.settled.acting?.at ?? [])
  )
  const start = Math.min(
    ...called.flatMap((node) => node.run.firstAt ?? []),
    state.declaredAt ?? Number.POSITIVE_INFINITY
  )
  const open = new Set(called.filter((node) => !isSpokenTo(node.status)).map((node) => node.role))
  const branches = called
    .filter((node) => open.has(node.role) && node.children.length > 0)
    .map((node) => branchUnder(node, open, nodes, playbook.playbook))
  return {
    roles: called.length,
    reached: spoken.length,
    confirmed: confirmedAt.length,
    reachedPercent: called.length === 0 ? 0 : Math.round((100 * spoken.length) / called.length),
    firstConfirmedAfter: confirmedAt.length > 0 ? Math.min(...confirmedAt) - start : null,
    allConfirmedAfter:
      called.length > 0 && confirmedAt.length === called.length ? Math.max(...confirmedAt) - start : null,
    holdingUp: branches
      .filter((branch) => branch.waiting.length > 0)
      .sort((a, b) => b.waiting.length - a.waiting.length),
    cut: branches.filter((branch) => statusIn(nodes, branch.role) === 'unreachable' || branch.settled),
    wrongNumbers: [...state.calls.values()].filter((call) => call.outcome === 'wrongNumber')
  }
}

/** Who takes over: whoever was named, else the first deputy who was reached, else the parent. */
function branchUnder(
  node: TreeNode,
  open: ReadonlySet<string>,
  nodes: readonly TreeNode[],
  playbook: Watched['playbook']['playbook']
): Branch {
  const named = node.run.settled.covered?.value.by
  const deputies = playbook.contactTree.nodes.find((one) => one.role === node.role)?.deputies ?? []
  const deputy = deputies.find((role) => isSpokenTo(statusIn(nodes, role)))
  return {
    role: node.role,
    waiting: branchOf(node.role, playbook).filter((role) => open.has(role)),
    takenOverBy: named ?? deputy ?? node.parent,
    settled: named !== undefined
  }
}

function statusIn(nodes: readonly TreeNode[], role: string): CallStatus {
  return nodes.find((node) => node.role === role)?.status ?? 'notCalled'
}
