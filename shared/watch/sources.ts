import type { AssetFailure } from '../incident/asset-check/failures.ts'
import type { DeadlinePart } from '../incident/deadline/deadline.ts'
import type { Signal, SignalFact, SignalKind } from '../incident/signal/signal.ts'
import type { Hit, Regrade, Rehalt } from '../incident/trail/trail.ts'
import type { PlaybookIndex } from '../playbook/applies.ts'
import type { Severity } from '../playbook/schema.ts'
import type { RoleRun } from './call-run.ts'

/** A moment (ms) and when it was entered: nothing is due before anybody could know of it. */
export type Known = { readonly at: number; readonly knownAt: number }

/** An open critical duty of the present phase or an earlier one. `round` names the time that it falls due. */
export type DutySource = {
  readonly id: string
  readonly round: string
  readonly department: string
  readonly dueAt: number
  readonly knownAt: number
}

/** A report that the law or our own target asks for. `dueAt` null where neither gives it a length. */
export type ClockSource = {
  readonly id: string
  readonly part: DeadlinePart
  readonly start: Known
  readonly dueAt: number | null
  readonly filed: boolean
}

/** Something that customers could read on a channel. `nextUpdateAt` is what the text promised (ms). */
export type PostSource = Known & {
  readonly channel: string
  readonly nextUpdateAt: number | null
  /** It bridges the minutes before the first notice and is none itself. */
  readonly holding: boolean
}

/** A preventive action; `dueAt` is the end of its day. */
export type ActionSource = {
  readonly id: string
  readonly owner: string
  readonly department: string
  readonly dueAt: number
  readonly knownAt: number
}

/** The longest wait on a support channel. `limitMinutes` null: the rule's own limit holds. An empty channel is the whole desk. */
export type Wait = { readonly channel: string; readonly minutes: number; readonly limitMinutes: number | null }

/** How busy the support desk was after a report; the volume null where nobody said or counted it yet. */
export type LoadSource = Known & {
  readonly id: string
  readonly waits: readonly Wait[]
  readonly volumeMultiple: number | null
}

/** A case in which legal action may have been signalled: so marked, or in somebody's words. */
export type DisputeSource = {
  readonly id: string
  /** What people call the case by; empty where it has no number. */
  readonly number: string
  readonly marked: Known | null
  readonly texts: readonly (Known & { readonly text: string })[]
}
/** A case of top priority with a vendor that has not answered yet: `at` is when it was opened. */
export type VendorSource = Known & { readonly id: string; readonly vendor: string }
/** Somebody would resume although gates and other things (codes) are not met. */
export type AttemptSource = Known & { readonly id: string; readonly unmet: readonly string[] }

/** A reported fact of one kind that was not taken back. */
export type SignalOf<K extends SignalKind> = Known & {
  readonly id: string
  readonly fact: Extract<SignalFact, { kind: K }>
}

/**
 * Everything from which a trigger may start, and nothing else: a desk that comes later (notices, recovery times, legal
 * clocks, asset checks, vendors, support load, actions) feeds its part of this and no trigger changes.
 */
export type Sources = {
  readonly playbook: PlaybookIndex
  readonly severity: Severity | undefined
  readonly plannedEnd: Known | null
  /** When the halt took effect, or the case was opened; null while a planned halt is still to come. */
  readonly halt: Known | null
  readonly declared: Known
  readonly resumedAt: number | null
  /** Whether the phase of resumption was reached: the decision to resume has been made. */
  readonly resuming: boolean
  /** Who commands, since when, and whether they came forward themselves. */
  readonly commander: { readonly person: string; readonly since: Known; readonly cameForward: boolean } | null
  readonly runs: readonly RoleRun[]
  readonly duties: readonly DutySource[]
  /** In the order of their times. */
  readonly posts: readonly PostSource[]
  /** `to` null where nobody knew an end. */
  readonly estimates: readonly (Known & { readonly to: number | null })[]
  readonly regrades: readonly (Regrade & { readonly entry: string })[]
  readonly hits: readonly Hit[]
  readonly rehalts: readonly Rehalt[]
  /** Checks of customers' assets that stand failed. */
  readonly assetFailures: readonly AssetFailure[]
  /** Attempts to resume with something unmet, until they are answered. */
  readonly attempts: readonly AttemptSource[]
  readonly clocks: readonly ClockSource[]
  readonly actions: readonly ActionSource[]
  /** In the order of their times. */
  readonly loads: readonly LoadSource[]
  readonly disputes: readonly DisputeSource[]
  readonly vendors: readonly VendorSource[]
  readonly signals: <K extends SignalKind>(kind: K) => readonly SignalOf<K>[]
}

/** The part of them from which the rules about notices start: quick to gather, for screens ask for it all the time. */
export type NoticeSources = Pick<
  Sources,
  'playbook' | 'severity' | 'plannedEnd' | 'halt' | 'resumedAt' | 'resuming' | 'posts' | 'estimates' | 'signals'
>

/** Reported facts by kind, without those that were taken back, in the order of their times. */
export function signalsByKind(signals: Iterable<Signal>): Sources['signals'] {
  const standing = [...signals]
    .filter((signal) => !signal.withdrawn)
    .map((signal) => ({ id: signal.id, at: signal.at, knownAt: signal.enteredAt, fact: signal.value }))
    .sort((a, b) => a.at - b.at)
  const groups = Map.groupBy(standing, (one) => one.fact.kind)
  return <K extends SignalKind>(kind: K) => (groups.get(kind) ?? []) as unknown as readonly SignalOf<K>[]
}
