import type { Exercise } from '../../drill/exercise.ts'
import type { Deed } from '../../drill/scenario/deed.ts'
import type { InjectRun } from '../../incident/inject/run.ts'
import { compareRuns } from '../../incident/inject/run.ts'

/** How the injects of a drill lie before whoever leads it, in this order. */
export const deskGroups = ['upcoming', 'held', 'released', 'skipped'] as const
export type DeskGroup = (typeof deskGroups)[number]

/** What an inject asks of the room, and when the room did it (ms of drill time; null where it has not). */
export type DeskDeed = { readonly deed: Deed; readonly doneAt: number | null }

/** One inject before whoever leads the drill. */
export type DeskRow = {
  readonly run: InjectRun
  readonly group: DeskGroup
  /** Drill time (ms) until it comes; below zero it is due and waits for what it depends on. Null where it comes no more by itself. */
  readonly toGo: number | null
  readonly deeds: readonly DeskDeed[]
  /** It is out, its target has passed, and not everything that it asks for is done. */
  readonly late: boolean
}

/** When a deed was done after a moment (ms of drill time) for an inject. */
export type DoneAt = (deed: Deed, since: number, inject: string) => number | null

/** The injects of a drill at a moment (ms of drill time): what comes next first, what is out newest first. */
export function deskRows({ injects }: Pick<Exercise, 'injects'>, now: number, doneAt: DoneAt): DeskRow[] {
  const rows = [...injects.values()].toSorted(compareRuns).map((run) => rowOf(run, now, doneAt))
  return deskGroups.flatMap((group) => {
    const own = rows.filter((row) => row.group === group)
    return group === 'released' ? own.toSorted((a, b) => releasedAt(b) - releasedAt(a)) : own
  })
}

function rowOf(run: InjectRun, now: number, doneAt: DoneAt): DeskRow {
  const { inject, status, dueAt, releasedAt: out } = run
  const group = status === 'waiting' ? 'upcoming' : status
  const deeds = inject.deeds.map((deed) => ({ deed, doneAt: out === null ? null : doneAt(deed, out, inject.id) }))
  const late = out !== null && now > out + inject.targetSeconds * 1000 && deeds.some((one) => one.doneAt === null)
  return { run, group, toGo: status === 'waiting' ? dueAt - now : null, deeds, late }
}

function releasedAt({ run }: DeskRow): number {
  return run.releasedAt ?? 0
}

/** The inject that comes next by the clock; null where none is left. */
export function nextRow(rows: readonly DeskRow[]): DeskRow | null {
  return rows.find(({ group, toGo }) => group === 'upcoming' && toGo !== null && toGo > 0) ?? null
}
