import type { Output } from '../bridge/contract.ts'
import type { Value } from '../report/metrics/figures.ts'

/** One incident with its figures, as the host lists it. */
export type FigureRow = Output<'figure.list'>[number]

/** What is compared with what: what happened here, drills, and real cases of elsewhere are never mixed. */
export const figureGroups = ['live', 'drill', 'case'] as const
export type FigureGroup = (typeof figureGroups)[number]

/** The group of an incident. */
export function groupOf({ drill, reference }: Pick<FigureRow, 'drill' | 'reference'>): FigureGroup {
  if (reference !== null) return 'case'
  return drill ? 'drill' : 'live'
}

/** The incidents of a group: newest first, or by one figure, the best first, with what is not known at the end. */
export function rowsOf(rows: readonly FigureRow[], group: FigureGroup, key: string | null): FigureRow[] {
  const own = rows.filter((row) => groupOf(row) === group)
  const ranked = (row: FigureRow) => rank(row.figures.find((one) => one.key === key)?.value)
  return own.toSorted((a, b) => (key === null ? 0 : ranked(a) - ranked(b)) || b.declaredAt - a.declaredAt)
}

/** The smaller the better: a short span, a large share, few slips. */
function rank(value: Value | undefined): number {
  switch (value?.kind) {
    case 'span':
      return value.ms ?? Number.MAX_VALUE
    case 'share':
      return value.share === null ? Number.MAX_VALUE : -value.share
    case 'etaSlips':
      return value.minutes
    default:
      return Number.MAX_VALUE
  }
}

/** The middle of what is known of a figure among incidents (the lower of two): spans in ms, shares from 0 to 1, minutes of slips. */
export function middleOf(rows: readonly FigureRow[], key: string): number | null {
  const known = rows
    .flatMap(({ figures }) => figures.filter((one) => one.key === key).map(({ value }) => numberOf(value)))
    .filter((one) => one !== null)
    .toSorted((a, b) => a - b)
  return known[Math.floor((known.length - 1) / 2)] ?? null
}

function numberOf(value: Value): number | null {
  if (value.kind === 'span') return value.ms
  return value.kind === 'share' ? value.share : value.minutes
}
