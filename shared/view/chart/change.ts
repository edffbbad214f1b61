/** A value from a moment (ms) on. */
export type Change<T> = { readonly at: number; readonly value: T }

/**
 * The changes of one thing with another one said of it. What is said later in the log overrules what was said to happen
 * at the same moment or after it: the last of the list is always what holds now. Nothing is added where it was so already.
 */
export function changed<T>(changes: readonly Change<T>[], at: number, value: T): readonly Change<T>[] {
  const kept = changes.slice(0, firstAfter(changes, at, true))
  return kept.at(-1)?.value === value ? kept : [...kept, { at, value }]
}

/** The value at a moment (ms); undefined before the first. */
export function valueAt<T>(changes: readonly Change<T>[], at: number): T | undefined {
  return changes[firstAfter(changes, at) - 1]?.value
}

/** The place of the first change after a moment, or `orAt` that moment; they stand in the order of their times. */
export function firstAfter(changes: readonly { readonly at: number }[], at: number, orAt = false): number {
  let low = 0
  let high = changes.length
  while (low < high) {
    const middle = (low + high) >> 1
    const one = (changes[middle] as { readonly at: number }).at
    if (one < at || (!orAt && one === at)) low = middle + 1
    else high = middle
  }
  return low
}
