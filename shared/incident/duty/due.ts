import type { Duty } from '../../playbook/schema.ts'
import type { IncidentState } from '../state.ts'
import type { DutyProgress } from './progress.ts'

const MINUTE = 60_000

/** The moments (ms) from which duties are counted; null where one is not known yet. */
export type Anchors = {
  readonly halt: number
  readonly plannedStart: number | null
  readonly plannedEnd: number | null
  readonly resume: number | null
}

/**
 * The anchors of an incident. The halt counts from when it took effect, before that from its planned start, and for a
 * trouble without a halt from when the case was opened. The resume counts from its target until it has happened.
 */
export function anchorsOf(state: Pick<IncidentState, 'times' | 'declaredAt'>): Anchors {
  const time = (name: Parameters<typeof state.times.get>[0]) => state.times.get(name)?.value ?? null
  return {
    halt: time('effective') ?? time('plannedStart') ?? state.declaredAt ?? 0,
    plannedStart: time('plannedStart'),
    plannedEnd: time('plannedEnd'),
    resume: time('resumed') ?? time('resumeTarget')
  }
}

/** When a duty of the playbook is first due (ms). An unknown anchor is replaced by the nominal time from the halt. */
export function firstDueAt(duty: Pick<Duty, 'due'>, anchors: Anchors): number {
  const anchor = anchors[duty.due.anchor]
  if (anchor === null) return anchors.halt + duty.due.nominalFromHaltMinutes * MINUTE
  return anchor + duty.due.offsetMinutes * MINUTE
}

/**
 * When the next round of a repeating duty is due: an interval after the last was due, or after it was done where that
 * was later, so that a late round is not followed by a burst.
 */
export function nextRoundAt(
  last: { readonly at: number; readonly dueAt: number | null },
  everyMinutes: number
): number {
  return Math.max(last.at, last.dueAt ?? last.at) + everyMinutes * MINUTE
}

/** When a duty is due now: what it was due at where it is closed, else by its anchor or its last round. */
export function dueNow(
  duty: Pick<Duty, 'due' | 'repeatEveryMinutes'>,
  progress: DutyProgress | undefined,
  closed: boolean,
  anchors: Anchors
): number | null {
  const last = progress?.rounds.at(-1)
  if (closed && progress) return progress.dueAt
  if (progress?.status === 'waiting') return last?.dueAt ?? null
  if (last && duty.repeatEveryMinutes !== null) return nextRoundAt(last, duty.repeatEveryMinutes)
  return firstDueAt(duty, anchors)
}
