import type { Call } from '../../incident/call/call.ts'
import type { IncidentState } from '../../incident/state.ts'
import { chainOf } from '../../people/chain.ts'
import type { People } from '../../people/contact.ts'
import type { PlaybookIndex } from '../../playbook/applies.ts'
import type { RoleRun } from '../call-run.ts'
import { runOf } from '../call-run.ts'

const MINUTE = 60_000
/** How long (min) somebody has to acknowledge where neither the severity nor the rule about it says so. */
const DEFAULT_ACK_MINUTES = 5

/** The runs of the roles that anybody has called, or whom nobody can call because all of their chain is away. */
export function runSources(state: IncidentState, playbook: PlaybookIndex, people: People, at: number): RoleRun[] {
  const calls = Map.groupBy(state.calls.values(), (call) => call.role)
  const roles = new Set([...treeRoles(playbook), ...calls.keys(), ...state.takes.keys(), ...state.roleCalls.keys()])
  return [...roles]
    .map((role) => roleRun(role, state, playbook, people, at, calls.get(role) ?? []))
    .filter((run) => run.calls.length > 0 || run.take || run.settled.passed.length > 0 || isDeaf(run))
}

/** The run of one role. */
export function roleRun(
  role: string,
  state: IncidentState,
  playbook: PlaybookIndex,
  people: People,
  at: number,
  calls: readonly Call[] = [...state.calls.values()].filter((call) => call.role === role)
): RoleRun {
  return runOf(role, chainOf(role, playbook.playbook, people, at), state, calls, ackTimeout(state, playbook, role))
}

/** How long (ms) somebody has to acknowledge a call: the severity's time, or the tree's own for a role where longer. */
export function ackTimeout(state: Pick<IncidentState, 'severity'>, playbook: PlaybookIndex, role: string): number {
  const rule = playbook.playbook.escalationRules.find((one) => one.trigger === 'callUnacknowledged')
  const ofSeverity = playbook.severities.get(state.severity?.value ?? '')?.targets[
    rule?.params.timeoutFrom ?? 'ackTimeoutMinutes'
  ]
  const minutes = ofSeverity ?? rule?.params.defaultMinutes ?? DEFAULT_ACK_MINUTES
  const ofNode = playbook.playbook.contactTree.nodes.find((node) => node.role === role)?.ackTimeoutMinutes ?? 0
  return Math.max(minutes, ofNode) * MINUTE
}

/** Every role whom a call of the tree reaches, in the order of the tree; its root starts the calls. */
export function treeRoles({ playbook }: PlaybookIndex): string[] {
  const { root, nodes } = playbook.contactTree
  const ordered = nodes.toSorted((a, b) => a.order - b.order)
  return [...new Set(ordered.flatMap((node) => node.calls))].filter((role) => role !== root)
}

function isDeaf(run: RoleRun): boolean {
  return run.slots.length > 0 && run.slots.every((slot) => slot.skipped)
}
