/** What was said of the end of recovery (ms): null where nobody knew one. `at` is when it was said. */
export type SaidEnd = { readonly at: number; readonly to: number | null }

/** A slip: recovery came to be expected later (`minutes`), or without any end (0 minutes: nobody can count them yet). */
export type Slip<E extends SaidEnd = SaidEnd> = E & {
  readonly minutes: number
  /** With all the slips before. */
  readonly totalMinutes: number
}

const MINUTE = 60_000

/**
 * The slips among estimates in the order of their times (ER-08): the end of the range counts, against the last end that
 * was known. An end that is lost is a slip, and so is a later one that is then found; an earlier end is none and starts
 * the count from there.
 */
export function slipsIn<E extends SaidEnd>(estimates: readonly E[]): Slip<E>[] {
  let totalMinutes = 0
  let last: number | null = null
  let open = false
  const slips: Slip<E>[] = []
  for (const estimate of estimates) {
    const { to } = estimate
    if (to === null) {
      if (last !== null && !open) slips.push({ ...estimate, minutes: 0, totalMinutes })
      open = true
      continue
    }
    const minutes: number = last === null ? 0 : Math.max(0, Math.round((to - last) / MINUTE))
    totalMinutes += minutes
    if (last !== null && to > last) slips.push({ ...estimate, minutes, totalMinutes })
    last = to
    open = false
  }
  return slips
}
