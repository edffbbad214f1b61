import { deedDone } from '../drill/deed.ts'
import type { Exercise } from '../drill/exercise.ts'
import type { Condition } from '../drill/scenario/deed.ts'
import type { NewEvent } from '../event/envelope.ts'
import { releaseOf } from '../incident/inject/decide.ts'
import { injectEvents } from '../incident/inject/events.ts'
import type { InjectRun } from '../incident/inject/run.ts'
import { compareRuns } from '../incident/inject/run.ts'
import { writerOf } from '../incident/noun.ts'
import type { IncidentState } from '../incident/state.ts'
import type { PlaybookIndex } from '../playbook/applies.ts'

const write = writerOf(injectEvents)

/** Why an inject was skipped by a condition: what should not have been had been, or what should have been was not in time. */
export const conditionReasons = ['skip-if', 'only-if'] as const

type Watched = { readonly state: IncidentState; readonly playbook: PlaybookIndex }

/**
 * What becomes of the injects whose time has come by a moment (ms of drill time): released, or skipped by a condition, in
 * the order of their times and then of their ids. One that waits for the room is left waiting. Pure: what is out is in the
 * state and comes no second time, and two consoles that look find the same.
 */
export function injectSteps(watched: Watched, now: number): NewEvent[] {
  const { exercise } = watched.state
  if (!exercise || exercise.ended) return []
  const out = releasedIn(exercise)
  const events: NewEvent[] = []
  for (const run of waitingIn(exercise)) {
    if (timeOf(run) > now) break
    const fate = fateOf(run, watched, out, now)
    if (fate === 'wait') continue
    if (fate === 'release') {
      out.set(run.inject.id, now)
      events.push(releaseOf(run.inject, 'clock'))
    } else {
      events.push(write('inject.skipped', { inject: run.inject.id, because: 'condition', reason: fate }))
    }
  }
  return events
}

/**
 * When the injects next have to be looked at (ms of drill time), at the earliest: one whose time has come and that need not
 * wait, else the next time or the next limit of a condition. Null where nothing is left that time alone would move.
 */
export function injectsDueAt(watched: Watched, now: number): number | null {
  const { exercise } = watched.state
  if (!exercise || exercise.ended) return null
  const out = releasedIn(exercise)
  const moments: number[] = []
  for (const run of waitingIn(exercise)) {
    const at = timeOf(run)
    if (at > now || fateOf(run, watched, out, now) !== 'wait') {
      moments.push(at)
      break
    }
    moments.push(...limitsOf(run, exercise).filter((limit) => limit >= now))
  }
  return moments.length === 0 ? null : Math.min(...moments)
}

/** When an inject comes: at its time, or when it was let go on after that. */
function timeOf({ dueAt, freedAt }: InjectRun): number {
  return Math.max(dueAt, freedAt ?? dueAt)
}

function waitingIn({ injects }: Exercise): InjectRun[] {
  return [...injects.values()]
    .filter(({ status }) => status === 'waiting')
    .sort((a, b) => timeOf(a) - timeOf(b) || compareRuns(a, b))
}

function releasedIn({ injects }: Exercise): Map<string, number> {
  const out = new Map<string, number>()
  for (const { inject, releasedAt } of injects.values()) if (releasedAt !== null) out.set(inject.id, releasedAt)
  return out
}

/** What becomes of an inject whose time has come: a code says why it is skipped. */
function fateOf(
  run: InjectRun,
  watched: Watched,
  out: ReadonlyMap<string, number>,
  now: number
): 'release' | 'wait' | (typeof conditionReasons)[number] {
  const { exercise } = watched.state
  const since = exercise?.beganAt ?? 0
  const doneAt = ({ deed }: Condition) =>
    deed.kind === 'inject'
      ? (out.get(deed.inject) ?? null)
      : deedDone(deed, watched.state, watched.playbook, since, run.inject.id)
  const limit = ({ bySeconds }: Condition) => (bySeconds === null ? Number.POSITIVE_INFINITY : since + bySeconds * 1000)
  const held = (condition: Condition, until: number) => {
    const at = doneAt(condition)
    return at !== null && at <= Math.min(until, limit(condition))
  }
  const { conditions } = run.inject
  if (conditions.some((one) => one.when === 'skip-if' && held(one, timeOf(run)))) return 'skip-if'
  const open = conditions.filter((one) => one.when === 'only-if' && !held(one, Number.POSITIVE_INFINITY))
  if (open.length === 0) return 'release'
  return open.some((one) => limit(one) < now) ? 'only-if' : 'wait'
}

/** Just after the limits of what an inject waits for (ms of drill time): then it is skipped. */
function limitsOf({ inject }: InjectRun, { beganAt }: Exercise): number[] {
  return inject.conditions.flatMap(({ when, bySeconds }) =>
    when === 'only-if' && bySeconds !== null ? [beganAt + bySeconds * 1000 + 1] : []
  )
}
