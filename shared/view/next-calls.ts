import type { Slot, Take } from '../incident/call/call.ts'
import { standingTake } from '../incident/call/call.ts'
import type { Escalation } from '../incident/escalation/escalation.ts'
import { pendingOf } from '../incident/escalation/escalation.ts'
import { parentOf } from '../people/chain.ts'
import type { RoleRun, SlotRun } from '../watch/call-run.ts'
import { isReached } from '../watch/call-run.ts'
import type { Watched } from '../watch/engine.ts'
import { policyOf, ruleById } from '../watch/policy.ts'
import { presentCommander } from '../watch/sources/gather.ts'
import { roleRun, treeRoles } from '../watch/sources/runs.ts'
import { contactFlow } from './contact-flow.ts'

/** Why somebody is called, the most urgent first. */
export const callReasons = ['escalation', 'callBack', 'flow', 'tree'] as const
export type CallReason = (typeof callReasons)[number]

/** What follows where nobody acknowledges: the next number, the next entry of the chain, the parent of the branch. */
export type PathStep =
  | { readonly kind: 'number'; readonly slot: Slot; readonly number: number }
  | { readonly kind: 'deputy'; readonly slot: Slot }
  | { readonly kind: 'parent'; readonly role: string }

/** One call to make. Times are milliseconds since the epoch. */
export type NextCall = {
  /** The role that is sought. */
  readonly role: string
  readonly slot: Slot
  /** Place in the contact's list of numbers, from 0, and how many it has. */
  readonly number: number
  readonly numbers: number
  readonly reason: CallReason
  readonly escalation: string | null
  /** By when it should be made; null where nothing sets a time. */
  readonly dueAt: number | null
  /** The role that calls it by the tree. */
  readonly caller: string | null
  readonly takenBy: Take | null
  /** Shown before the call is made. */
  readonly path: readonly PathStep[]
}

type Wanted = {
  readonly role: string
  readonly reason: CallReason
  readonly dueAt: number | null
  readonly escalation: string | null
}

/**
 * The calls to make at a moment (ms), the most urgent first: people whom an escalation waits for, call-backs that are
 * due, the flow of the type by its times, the rest of the tree from its top. Where an answer is awaited or a chain has
 * come to its end there is nothing to call.
 */
export function nextCalls(watched: Watched, now: number): NextCall[] {
  const { state, playbook, people } = watched
  const calls = Map.groupBy(state.calls.values(), (call) => call.role)
  const wanted = new Map<string, Wanted>()
  for (const one of [...escalationCalls(watched), ...flowCalls(watched, now), ...treeCalls(watched)]) {
    if (!wanted.has(one.role)) wanted.set(one.role, one)
  }
  const listed = [...wanted.values()].flatMap((one) => {
    const run = roleRun(one.role, state, playbook, people, now, calls.get(one.role) ?? [])
    if (isReached(run) && one.reason !== 'escalation') return []
    const place = callBackIn(run, now) ?? placeIn(run, now, one.reason === 'escalation')
    if (!place) return []
    const reason: CallReason = place.callBackAt !== null && one.reason !== 'escalation' ? 'callBack' : one.reason
    return [
      { ...one, reason, dueAt: place.callBackAt ?? one.dueAt, ...callAt(place.slot, place.number, run, watched, now) }
    ]
  })
  const rank = (call: NextCall) => callReasons.indexOf(call.reason)
  return listed.sort((a, b) => rank(a) - rank(b) || (a.dueAt ?? Number.MAX_VALUE) - (b.dueAt ?? Number.MAX_VALUE))
}

function callAt(slot: SlotRun, number: number, run: RoleRun, { state, playbook }: Watched, now: number) {
  return {
    slot: slot.link.slot,
    number,
    numbers: slot.link.numbers,
    caller: parentOf(run.role, playbook.playbook) ?? null,
    takenBy: standingTake(state.takes, run.role, now) ?? null,
    path: pathFrom(slot, number, run, parentOf(run.role, playbook.playbook))
  }
}

/** Those who were told and have not acknowledged: at once where the rule calls everyone, else from the first repeat on. */
function escalationCalls({ state, playbook }: Watched): Wanted[] {
  return [...state.escalations.values()].flatMap((escalation) => {
    const rule = ruleById(playbook.playbook, escalation.rule)
    const mode = rule ? policyOf(rule, undefined).ack : 'none'
    if (!rule || mode === 'none' || escalation.resolved || escalation.held) return []
    const isPressing = rule.effects.some((effect) => effect.do === 'callAll') || isRepeated(escalation)
    if (!isPressing) return []
    return pendingOf(escalation, mode)
      .filter((role) => playbook.roles.has(role))
      .map((role) => ({
        role,
        reason: 'escalation' as const,
        dueAt: escalation.steps[0]?.dueAt ?? null,
        escalation: escalation.id
      }))
  })
}

function isRepeated(escalation: Escalation): boolean {
  return escalation.steps.some((step) => step.round > 0)
}

function flowCalls(watched: Watched, now: number): Wanted[] {
  return contactFlow(watched, now)
    .filter((step) => step.doneAt === null)
    .map((step) => ({ role: step.to, reason: 'flow' as const, dueAt: step.dueAt, escalation: null }))
}

function treeCalls({ state, playbook }: Watched): Wanted[] {
  const present = presentCommander(state)?.role
  const roles = treeRoles(playbook).filter((role) => role !== present)
  return roles.map((role) => ({ role, reason: 'tree' as const, dueAt: null, escalation: null }))
}

type Place = { readonly slot: SlotRun; readonly number: number; readonly callBackAt: number | null }

/** They said that they would call back, the time is over and they did not. */
function callBackIn(run: RoleRun, now: number): Place | null {
  const promised = run.calls.findLast(
    (call) => call.outcome === 'willCallBack' && call.callBackAt !== null && call.callBackAt <= now
  )
  if (!promised || promised.callBackAt === null || run.calls.some((call) => call.at > promised.at)) return null
  const slot = run.slots.find(
    (one) => one.link.slot.contact === promised.slot.contact && one.link.slot.role === promised.slot.role
  )
  return slot ? { slot, number: promised.number, callBackAt: promised.callBackAt } : null
}

/** The entry to try and its number; `anew` begins at the top again, for somebody who was reached before. */
function placeIn(run: RoleRun, now: number, anew: boolean): Place | null {
  const present = run.slots.filter((slot) => !slot.link.absent)
  const current = present.find((slot) => slot.endsAt === null || slot.endsAt > now)
  const [first] = present
  if (anew && isReached(run) && first) return { slot: first, number: 0, callBackAt: null }
  if (!current) return null
  const taken = run.take && run.take.slot.contact === current.link.slot.contact ? run.take.number : null
  const number = current.nextNumber ?? (current.attempts.length === 0 ? taken : null)
  return number === null ? null : { slot: current, number, callBackAt: null }
}

/** What follows a try of one number, as the rules say, without what was tried before. */
export function pathFrom(slot: SlotRun, number: number, run: RoleRun, parent: string | undefined): PathStep[] {
  const here = run.slots.indexOf(slot)
  const tried = new Set(slot.attempts.map((call) => call.number))
  const numbers = Array.from({ length: slot.link.numbers }, (_, index) => index).filter(
    (index) => index !== number && !tried.has(index)
  )
  const later = run.slots.slice(here + 1).filter((one) => !one.link.absent && one.firstAt === null)
  return [
    ...numbers.map((index) => ({ kind: 'number' as const, slot: slot.link.slot, number: index })),
    ...later.map((one) => ({ kind: 'deputy' as const, slot: one.link.slot })),
    ...(parent === undefined ? [] : [{ kind: 'parent' as const, role: parent }])
  ]
}
