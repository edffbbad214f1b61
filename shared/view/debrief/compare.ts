import { assertNever } from '../../assert-never.ts'
import type { Value } from '../../report/metrics/figures.ts'
import type { FigureGroup, FigureRow } from '../figure-table.ts'
import { groupOf } from '../figure-table.ts'

/** How one run did on a figure beside another; null where either is not known. */
export type Beside = 'better' | 'worse' | 'same' | null

/** Another run with what it is: an earlier run of the same scenario, the real case behind it, or what happened here. */
export type Rival = { readonly row: FigureRow; readonly group: FigureGroup; readonly sameScenario: boolean }

/** What a drill may be held against: of its scenario, its real case or its type. */
export type Held = {
  readonly stream: string
  readonly scenario: string
  /** The real case that the scenario follows; null where it follows none. */
  readonly reference: string | null
  readonly type: string
}

/**
 * What a drill is compared with, the nearest first: other runs of its scenario, the real case behind it, then drills and
 * live incidents of its type; within each the newest first.
 */
export function rivalsOf(rows: readonly FigureRow[], held: Held): Rival[] {
  const rivals = rows
    .filter(({ stream }) => stream !== held.stream)
    .map((row) => ({ row, group: groupOf(row), sameScenario: row.scenario === held.scenario }))
    .filter(({ row, sameScenario }) => sameScenario || isCaseOf(row, held) || row.type === held.type)
  return rivals.toSorted((a, b) => nearness(a, held) - nearness(b, held) || b.row.declaredAt - a.row.declaredAt)
}

function isCaseOf({ reference }: FigureRow, held: Held): boolean {
  return reference !== null && reference === held.reference
}

function nearness({ row, group, sameScenario }: Rival, held: Held): number {
  if (sameScenario) return 0
  if (isCaseOf(row, held)) return 1
  return group === 'live' ? 2 : group === 'drill' ? 3 : 4
}

/** How a figure stands beside another run's: a short span, a large share and few slips are good. */
export function beside(own: Value | undefined, other: Value | undefined): Beside {
  const mine = badness(own)
  const theirs = badness(other)
  if (mine === null || theirs === null) return null
  return mine === theirs ? 'same' : mine < theirs ? 'better' : 'worse'
}

function badness(value: Value | undefined): number | null {
  if (!value) return null
  switch (value.kind) {
    case 'span':
      return value.ms
    case 'share':
      return value.share === null ? null : -value.share
    case 'etaSlips':
      return value.minutes
    default:
      return assertNever(value)
  }
}

/** On how many figures a run was better and worse than another. */
export function tally(own: FigureRow['figures'], other: FigureRow['figures']): { better: number; worse: number } {
  const sides = own.map(({ key, value }) => beside(value, other.find((one) => one.key === key)?.value))
  return {
    better: sides.filter((side) => side === 'better').length,
    worse: sides.filter((side) => side === 'worse').length
  }
}
