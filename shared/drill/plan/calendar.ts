import { monthsAfter } from '../../calendar/day.ts'
import type { Department } from '../../playbook/schema.ts'
import { instantOf, wallTimeAt } from '../../report/zoned.ts'
import type { Planned } from './plan.ts'
import type { DrillRun } from './run.ts'

const DAY = 24 * 60 * 60_000
/** What is demanded is called soon when it is no further away than this (ms). */
export const DEMAND_SOON_MS = 30 * DAY

/** What the rules demand of drills. */
export type Demand = {
  readonly id: 'half-yearly' | 'leadership-led' | 'call-tree'
  /** At least once in so many months. */
  readonly months: number
  /** Of each department by itself, or of the house as a whole. */
  readonly of: 'department' | 'house'
  /** The sources of the playbook behind it. */
  readonly src: readonly string[]
  readonly counts: (run: Pick<DrillRun, 'leadershipLed' | 'callTree'>) => boolean
}

/**
 * The demands in their order. Half-yearly per department: the usual standard (S-CALL4), and what this desk plans by.
 * Leadership-led: members of the association must have the representative director and the officer for systems lead drills
 * themselves (S-JVCEA-SYS); the rule as we know it names no interval, a year is our reading. The call tree quarterly (S-CALL).
 */
export const demands: readonly Demand[] = [
  { id: 'half-yearly', months: 6, of: 'department', src: ['S-CALL4'], counts: () => true },
  {
    id: 'leadership-led',
    months: 12,
    of: 'house',
    src: ['S-JVCEA-SYS'],
    counts: ({ leadershipLed }) => leadershipLed
  },
  { id: 'call-tree', months: 3, of: 'house', src: ['S-CALL'], counts: ({ callTree }) => callTree }
]

/** `never`: none was ever run; `planned`: it is late or soon, and a drill stands in time; `late` and `soon` without one. */
export type DemandState = 'met' | 'planned' | 'soon' | 'late' | 'never'

/** A demand, of a department or of the house (null), as it stands. Times are of the wall (ms). */
export type CalendarRow = {
  readonly demand: Demand['id']
  readonly department: string | null
  /** The last run that counts, null where there was none. */
  readonly last: { readonly stream: string; readonly at: number } | null
  /** By when the next must have been; null where none was ever run, which is late at once. */
  readonly dueAt: number | null
  /** The next planned drill that will count. */
  readonly next: { readonly plan: string; readonly at: number } | null
  readonly state: DemandState
}

/** What is known of drills: which departments there are, what ran, what is planned; `callTree` says which plans test it. */
export type CalendarParts = {
  readonly departments: readonly Pick<Department, 'id' | 'order'>[]
  readonly runs: readonly DrillRun[]
  readonly plans: readonly Planned[]
  readonly testsCallTree: (scenario: string) => boolean
  readonly timeZone: string
  readonly now: number
}

/** The calendar of drills: each demand of each department and of the house, with the last run, the next, and how it stands. */
export function calendarOf(parts: CalendarParts): CalendarRow[] {
  const departments = parts.departments.toSorted((a, b) => a.order - b.order).map(({ id }) => id as string)
  return demands.flatMap((demand) =>
    (demand.of === 'house' ? [null] : departments).map((department) => rowOf(demand, department, parts))
  )
}

function rowOf(demand: Demand, department: string | null, parts: CalendarParts): CalendarRow {
  const { runs, plans, now, timeZone } = parts
  const isOurs = (ids: readonly string[]) => department === null || ids.includes(department)
  const ran = runs
    .filter((run) => run.endedAt !== null && run.branch === null && demand.counts(run) && isOurs(run.departments))
    .toSorted((a, b) => b.beganAt - a.beganAt)[0]
  const started = new Set(runs.flatMap(({ plan }) => plan ?? []))
  const next = plans
    .filter((plan) => plan.cancelled === null && !started.has(plan.id) && plan.at >= now && isOurs(plan.departments))
    .filter(({ leadershipLed, scenario }) => demand.counts({ leadershipLed, callTree: parts.testsCallTree(scenario) }))
    .toSorted((a, b) => a.at - b.at)[0]
  const dueAt = ran ? monthsOn(ran.beganAt, demand.months, timeZone) : null
  return {
    demand: demand.id,
    department,
    last: ran ? { stream: ran.stream, at: ran.beganAt } : null,
    dueAt,
    next: next ? { plan: next.id, at: next.at } : null,
    state: stateOf(dueAt, next?.at ?? null, now)
  }
}

/** A drill that stands in time settles what is soon; what is late already stays late until it has run. */
function stateOf(dueAt: number | null, nextAt: number | null, now: number): DemandState {
  if (dueAt === null) return nextAt === null ? 'never' : 'planned'
  if (dueAt < now) return 'late'
  if (dueAt - now > DEMAND_SOON_MS) return 'met'
  return nextAt !== null && nextAt <= dueAt ? 'planned' : 'soon'
}

/** The same time of day so many months on, on the clocks of a zone. */
function monthsOn(at: number, months: number, timeZone: string): number {
  const wall = wallTimeAt(at, timeZone)
  return instantOf({ ...wall, ...monthsAfter(wall, months) }, timeZone).at
}
