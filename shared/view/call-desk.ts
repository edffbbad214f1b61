import type { Call, Slot } from '../incident/call/call.ts'
import { sameSlot, standingTake } from '../incident/call/call.ts'
import { isPerson } from '../incident/person.ts'
import { parentOf } from '../people/chain.ts'
import type { RoleRun } from '../watch/call-run.ts'
import type { Watched } from '../watch/engine.ts'
import { roleRun, treeRoles } from '../watch/sources/runs.ts'
import type { CallStatus } from './call-status.ts'
import { callStatusOf } from './call-status.ts'
import type { NextCall } from './next-calls.ts'
import { nextCalls, pathFrom } from './next-calls.ts'

/** A role of which an answer is awaited, and until when (ms) the desk waits before it moves on. */
export type Awaited = { readonly role: string; readonly status: CallStatus; readonly until: number | null }

/** What lies on the desk of whoever makes the calls. */
export type CallDesk = {
  /** What this person has taken and not logged: it stands first, whatever else becomes urgent. */
  readonly held: NextCall | null
  readonly queue: readonly NextCall[]
  readonly awaited: readonly Awaited[]
  /** Roles whose whole chain failed: somebody acts for them or calls their branch, or nobody does. */
  readonly unreachable: readonly string[]
  /** Numbers that turned out wrong, the newest first. */
  readonly wrong: readonly Call[]
}

/** The desk of a person at a moment (ms). */
export function callDesk(watched: Watched, person: string, now: number): CallDesk {
  const { state, playbook } = watched
  const queue = nextCalls(watched, now)
  const queued = new Set(queue.map((call) => call.role))
  const roles = new Set([...treeRoles(playbook), ...[...state.calls.values()].map((call) => call.role)])
  const open = [...roles]
    .filter((role) => !queued.has(role))
    .map((role) => ({ role, run: runFor(role, watched, now) }))
    .map(({ role, run }) => ({ role, run, status: callStatusOf(run, now) }))
  return {
    held: heldCall(watched, person, now),
    queue,
    awaited: open
      .filter(({ status, run }) => run.calls.length > 0 && awaitedStatuses.includes(status))
      .map(({ role, status, run }) => ({ role, status, until: waitsUntil(run, now) }))
      .sort((a, b) => (a.until ?? Number.MAX_VALUE) - (b.until ?? Number.MAX_VALUE)),
    unreachable: open.filter(({ status }) => status === 'unreachable').map(({ role }) => role),
    wrong: [...state.calls.values()].filter((call) => call.outcome === 'wrongNumber').sort((a, b) => b.at - a.at)
  }
}

/**
 * A call to a role whether or not the rules ask for one now: what the queue says of it, else its first entry that is not
 * over, else its first. `wanted` names another entry or number of its chain.
 */
export function callTo(
  role: string,
  watched: Watched,
  now: number,
  wanted: { readonly slot: Slot; readonly number: number } | null = null
): NextCall | null {
  const listed = nextCalls(watched, now).find((call) => call.role === role)
  if (listed && !wanted) return listed
  const run = runFor(role, watched, now)
  const slot = wanted
    ? run.slots.find((one) => sameSlot(one.link.slot, wanted.slot))
    : (run.slots.find((one) => !one.link.absent && (one.endsAt ?? now + 1) > now) ?? run.slots[0])
  if (!slot) return listed ?? null
  const number = wanted?.number ?? slot.nextNumber ?? 0
  const caller = parentOf(role, watched.playbook.playbook)
  return {
    role,
    slot: slot.link.slot,
    number,
    numbers: slot.link.numbers,
    reason: listed?.reason ?? 'tree',
    escalation: listed?.escalation ?? null,
    dueAt: listed?.dueAt ?? null,
    caller: caller ?? null,
    takenBy: standingTake(watched.state.takes, role, now) ?? null,
    path: pathFrom(slot, number, run, caller)
  }
}

/** What a person has picked by hand: a role, and another entry or number of its chain than the rules name. */
export type Picked = {
  readonly role: string | null
  readonly wanted: { readonly slot: Slot; readonly number: number } | null
}

/** The call before a person: what they picked, else what they hold, else the most urgent that nobody else has taken. */
export function chosenCall(desk: CallDesk, picked: Picked, watched: Watched, now: number): NextCall | null {
  if (picked.role === null) return desk.held ?? desk.queue.find((call) => call.takenBy === null) ?? null
  if (desk.held?.role === picked.role && !picked.wanted) return desk.held
  return callTo(picked.role, watched, now, picked.wanted)
}

const awaitedStatuses: readonly CallStatus[] = ['reached', 'leftWord', 'callBack', 'noAnswer', 'declined']

function runFor(role: string, { state, playbook, people }: Watched, now: number): RoleRun {
  return roleRun(role, state, playbook, people, now)
}

function heldCall(watched: Watched, person: string, now: number): NextCall | null {
  const take = [...watched.state.takes.values()]
    .filter((one) => isPerson({ person }, one.by.person) && standingTake(watched.state.takes, one.role, now))
    .sort((a, b) => b.at - a.at)[0]
  return take ? callTo(take.role, watched, now, take) : null
}

/** When the entry that was tried last is over, or they promised to call back. */
function waitsUntil(run: RoleRun, now: number): number | null {
  const last = run.calls.at(-1)
  if (last?.outcome === 'willCallBack') return last.callBackAt
  return run.slots.findLast((slot) => slot.firstAt !== null && (slot.endsAt ?? 0) > now)?.endsAt ?? null
}
