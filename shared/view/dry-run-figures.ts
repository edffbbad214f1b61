import type { Doubt, DryRunRow } from './dry-run.ts'

/** Every doubt that a dry run may have, the gravest first. */
export const doubts = [
  'emptyLevel',
  'absentLevel',
  'nobody',
  'noNumber',
  'absent',
  'oneNumber',
  'outOfHours',
  'twice',
  'unverified'
] as const satisfies readonly Doubt[]

/** The doubts that keep somebody from being reached at all. */
export const graveDoubts: readonly Doubt[] = ['emptyLevel', 'absentLevel', 'nobody', 'noNumber', 'absent']

/** What is called at one minute after the declaration. */
export type DryRunMinute = { readonly minute: number; readonly at: number; readonly rows: readonly DryRunRow[] }

/** The figures over a dry run: how often each doubt was met, and how many are called and told. */
export type DryRunFigures = {
  readonly calls: number
  readonly deputies: number
  readonly escalations: number
  readonly doubts: readonly { readonly doubt: Doubt; readonly count: number }[]
}

/** A dry run minute by minute. */
export function byMinute(rows: readonly DryRunRow[]): DryRunMinute[] {
  return [...Map.groupBy(rows, (row) => row.minute)].map(([minute, those]) => ({
    minute,
    at: those[0]?.at ?? 0,
    rows: those
  }))
}

/** The figures of a dry run. */
export function dryRunFigures(rows: readonly DryRunRow[]): DryRunFigures {
  const count = (kind: DryRunRow['kind']) => rows.filter((row) => row.kind === kind).length
  return {
    calls: count('call'),
    deputies: count('deputy'),
    escalations: count('escalation'),
    doubts: doubts
      .map((doubt) => ({ doubt, count: rows.filter((row) => row.doubts.includes(doubt)).length }))
      .filter((one) => one.count > 0)
  }
}
