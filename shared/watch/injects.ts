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
  for (const run of waitingIn(exercise, now)) {
    const fate = fateOf(run, watched, out, now)
    if (fate.what === 'wait') continue
    if (fate.what === 'release') {
      out.set(run.inject.id, now)
      events.push(releaseOf(run.inject, 'clock'))
    } else {
      events.push(write('inject.skipped', { inject: run.inject.id, because: 'condition', reason: fate.what }))
    }
  }
  return events
}

/**
 * When the injects next have to be looked at (ms of drill time), at the earliest: since when one may come, or the next time
 * or limit of one. Null where nothing is left that time alone would move.
 */
export function injectsDueAt(watched: Watched, now: number): number | null {
  const { exercise } = watched.state
  if (!exercise || exercise.ended) return null
  const out = releasedIn(exercise)
  const come = waitingIn(exercise, now)
  const due = come.flatMap((run) => {
    const fate = fateOf(run, watched, out, now)
    return fate.what === 'wait' ? limitsOf(run, exercise).filter((limit) => limit > now) : fate.at
  })
  const [next] = waitingIn(exercise, Number.POSITIVE_INFINITY).slice(come.length)
  if (next) due.push(timeOf(next))
  return due.length === 0 ? null : Math.min(...due)
}

/** When an inject comes: at its time, or when it was let go on after that. */
function timeOf({ dueAt, freedAt }: InjectRun): number {
  return Math.max(dueAt, freedAt ?? dueAt)
}

/** The injects that wait and whose time has come by a moment (ms), in their order. */
function waitingIn({ injects }: Exercise, now: number): InjectRun[] {
  return [...injects.values()]
    .filter((run) => run.status === 'waiting' && timeOf(run) <= now)
    .sort((a, b) => timeOf(a) - timeOf(b) || compareRuns(a, b))
}

function releasedIn({ injects }: Exercise): Map<string, number> {
  const out = new Map<string, number>()
  for (const { inject, releasedAt } of injects.values()) if (releasedAt !== null) out.set(inject.id, releasedAt)
  return out
}

type Fate =
  | { readonly what: 'wait' }
  | { readonly what: 'release' | (typeof conditionReasons)[number]; readonly at: number }

/** What becomes of an inject whose time has come, and since when it may; a code says why it is skipped. */
function fateOf(run: InjectRun, watched: Watched, out: ReadonlyMap<string, number>, now: number): Fate {
  const { state, playbook } = watched
  const since = state.exercise?.beganAt ?? 0
  const limit = ({ bySeconds }: Condition) => (bySeconds === null ? Number.POSITIVE_INFINITY : since + bySeconds * 1000)
  const heldAt = (condition: Condition, until: number): number | null => {
    const { deed } = condition
    const at =
      deed.kind === 'inject' ? (out.get(deed.inject) ?? null) : deedDone(deed, state, playbook, since, run.inject.id)
    return at !== null && at <= Math.min(until, limit(condition)) ? at : null
  }
  const { conditions } = run.inject
  const at = timeOf(run)
  if (conditions.some((one) => one.when === 'skip-if' && heldAt(one, at) !== null)) return { what: 'skip-if', at }
  const waits = conditions
    .filter(({ when }) => when === 'only-if')
    .map((one) => ({ limit: limit(one), at: heldAt(one, now) }))
  const open = waits.filter((one) => one.at === null)
  if (open.length === 0) return { what: 'release', at: Math.max(at, ...waits.flatMap((one) => one.at ?? [])) }
  const over = open.filter((one) => one.limit < now).map((one) => one.limit + 1)
  return over.length > 0 ? { what: 'only-if', at: Math.max(at, Math.min(...over)) } : { what: 'wait' }
}

/** Just after the limits of what an inject waits for (ms of drill time): then it is skipped. */
function limitsOf({ inject }: InjectRun, { beganAt }: Exercise): number[] {
  return inject.conditions.flatMap(({ when, bySeconds }) =>
    when === 'only-if' && bySeconds !== null ? [beganAt + bySeconds * 1000 + 1] : []
  )
}
