import type { Said } from '../register.ts'

/**
 * An estimate of when recovery comes (ms): from and to, `to` null where nobody knows an end ("not before"), both null where
 * nothing is known. `basis` is what it rests on, `reviewAt` when it is looked at again.
 */
export type Estimated = {
  readonly from: number | null
  readonly to: number | null
  readonly basis: string
  readonly reviewAt: number | null
}

/** An estimate as somebody gave it. Its id is what texts quote as the version. */
export type Eta = Said<Estimated> & { readonly id: string }

/** The estimate that stood when everything entered until a moment (ms) was known; by default now. */
export function etaOf(etas: ReadonlyMap<string, Eta>, until = Number.POSITIVE_INFINITY): Eta | undefined {
  return [...etas.values()].findLast((eta) => eta.enteredAt <= until)
}
