/** One line of the bench: a figure with its budget and what it was compared with in the same run. */
export type Measure = {
  readonly measure: string
  readonly value: number
  readonly unit: 'ms' | 'MB' | '×'
  readonly stat: string
  readonly n: number
  readonly budget: number
  readonly against: string
  /** How many times better than `against`; for `open` and `memory` how many times the empty window (less is better). */
  readonly ratio: number
  readonly ratioBudget?: number
}

/** The value below which a share of the samples lies (nearest rank). */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
}

/** How long something takes (ms). */
export function timed(run: () => unknown): number {
  const start = performance.now()
  run()
  return performance.now() - start
}

/** A figure with three digits that mean something. */
export function rounded(value: number): number {
  return Number(value.toPrecision(3))
}
