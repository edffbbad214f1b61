/** Something that stood from a moment on (ms of drill time). */
export type Since<T> = { readonly value: T; readonly at: number }

/** A state that a service was put into. */
export type CellChange = { readonly service: string; readonly asset: string; readonly state: string }

/**
 * What the halt of a drill went through, oldest first: the state shows what is, a deed is also what was. Kept for drills
 * alone, for nothing else asks.
 */
export type Past = {
  readonly severities: readonly Since<string>[]
  readonly phases: readonly Since<string>[]
  readonly cells: readonly Since<CellChange>[]
}

/** A drill of which nothing has passed yet. */
export const noPast: Past = { severities: [], phases: [], cells: [] }
