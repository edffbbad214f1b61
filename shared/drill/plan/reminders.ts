import type { CalendarRow } from './calendar.ts'
import type { Planned } from './plan.ts'
import { attendanceOf } from './plan.ts'
import type { DrillRun } from './run.ts'

const HOUR = 60 * 60_000
/** A planned drill is near from here on (ms before it), and missed when nobody started it so long after its time. */
export const NEAR_PLAN_MS = 24 * HOUR
export const MISSED_PLAN_MS = HOUR

/** What is to be remembered of drills. `due`: its time has come, and a person has to start it. */
export type Reminder =
  | { readonly kind: 'near' | 'due' | 'missed'; readonly plan: string; readonly at: number; readonly open: number }
  | { readonly kind: 'demand'; readonly row: CalendarRow }

/**
 * What is to be remembered at a moment (ms): planned drills whose time has come or passed first, then those of the next day,
 * then what the rules demand and nobody has planned. `open` counts the participants who have not answered.
 */
export function remindersOf(
  plans: readonly Planned[],
  runs: readonly DrillRun[],
  calendar: readonly CalendarRow[],
  now: number
): Reminder[] {
  const started = new Set(runs.flatMap(({ plan }) => plan ?? []))
  const planned = plans
    .filter(({ id, cancelled }) => cancelled === null && !started.has(id))
    .flatMap((plan): Reminder[] => {
      const kind = kindOf(plan.at - now)
      if (kind === null) return []
      const open = attendanceOf(plan).filter(({ answer }) => answer === 'open').length
      return [{ kind, plan: plan.id, at: plan.at, open }]
    })
  const demanded = calendar
    .filter(({ state, next }) => state === 'soon' || ((state === 'late' || state === 'never') && next === null))
    .map((row): Reminder => ({ kind: 'demand', row }))
  return [...planned.toSorted((a, b) => rank(a) - rank(b) || atOf(a) - atOf(b)), ...demanded]
}

function kindOf(left: number): 'near' | 'due' | 'missed' | null {
  if (left > NEAR_PLAN_MS) return null
  if (left > 0) return 'near'
  return left > -MISSED_PLAN_MS ? 'due' : 'missed'
}

function rank({ kind }: Reminder): number {
  return ['due', 'missed', 'near', 'demand'].indexOf(kind)
}

function atOf(reminder: Reminder): number {
  return reminder.kind === 'demand' ? 0 : reminder.at
}
