import type { Inject, Scenario } from '../../drill/scenario/schema.ts'
import type { Said } from '../register.ts'

export const injectStatuses = ['waiting', 'held', 'released', 'skipped'] as const
export type InjectStatus = (typeof injectStatuses)[number]

/** How an inject stands in a drill. Times are milliseconds of drill time. */
export type InjectRun = {
  /** As it stands: one that was changed as it was changed. */
  readonly inject: Inject
  /** What it said before each change, oldest first. */
  readonly earlier: readonly Said<{ readonly inject: Inject; readonly reason: string }>[]
  readonly status: InjectStatus
  readonly dueAt: number
  readonly releasedAt: number | null
  /** Who or what released it: the drill's clock, or a person's hand. */
  readonly releasedBy: Said<'clock' | 'hand'> | undefined
  /** Why it is held; nothing where it is not. */
  readonly held: Said<string> | undefined
  /** When it was let go on after it was held: it comes no earlier. Null where it never was held. */
  readonly freedAt: number | null
  readonly seen: Said<null> | undefined
  readonly answers: readonly Said<string>[]
  readonly skippedBecause: string | null
  readonly skipped: Said<'condition' | 'hand'> | undefined
  /** It is none of the scenario: the facilitator thought of it during the drill. */
  readonly improvised: boolean
}

/** An inject of which nothing has happened yet, due at a moment (ms of drill time). */
export function waitingRun(inject: Inject, dueAt: number, improvised = false): InjectRun {
  return {
    inject,
    earlier: [],
    status: 'waiting',
    dueAt,
    releasedAt: null,
    releasedBy: undefined,
    held: undefined,
    freedAt: null,
    seen: undefined,
    answers: [],
    skippedBecause: null,
    skipped: undefined,
    improvised
  }
}

/** The injects of a scenario as they stand when its drill begins (ms of drill time), by their ids. */
export function waitingRuns({ injects }: Pick<Scenario, 'injects'>, beganAt: number): Map<string, InjectRun> {
  const runs = new Map<string, InjectRun>()
  for (const inject of injects) {
    if (!runs.has(inject.id)) runs.set(inject.id, waitingRun(inject, beganAt + inject.atSeconds * 1000))
  }
  return runs
}

/** The order in which injects come: by their time, of one moment by id, so that every console finds the same. */
export function compareRuns(a: InjectRun, b: InjectRun): number {
  if (a.dueAt !== b.dueAt) return a.dueAt - b.dueAt
  return a.inject.id < b.inject.id ? -1 : 1
}
