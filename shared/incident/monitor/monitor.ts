import type { Decimal } from '../../money/decimal.ts'
import type { Said } from '../register.ts'

/** On which side of its limit a figure is bad. */
export const sides = ['above', 'below'] as const
export type Side = (typeof sides)[number]

/** A figure that is watched, as people set it. `rehalt`: past its limit it asks for a step back. */
export type Limit = {
  readonly name: string
  readonly unit: string
  readonly side: Side
  readonly limit: Decimal
  readonly rehalt: boolean
  /** It is watched; where not, it stays on the list and asks for nothing. */
  readonly on: boolean
}

/** A look at a figure. `limit` and `side` are those that stood when it was taken. */
export type Reading = Said<Decimal> & { readonly note: string }

/** How often one looks, for how long, and for how long all must be within limits before it ends; in minutes. */
export type WatchPlan = {
  readonly everyMinutes: number
  readonly forMinutes: number
  readonly stableMinutes: number
}

/** What was left when a watch ended, in words, with who sees to it. */
export type LeftOver = { readonly text: string; readonly owner: string }

/** The watch over services that opened again. */
export type Monitor = {
  /** Set by people; else the playbook's, from the last step on. */
  readonly plan: Said<WatchPlan> | undefined
  readonly extended: readonly (Said<number> & { readonly reason: string })[]
  readonly limits: ReadonlyMap<string, Said<Limit>>
  readonly readings: ReadonlyMap<string, readonly Reading[]>
  readonly closed:
    | (Said<string> & { readonly left: readonly LeftOver[]; readonly unmet: readonly string[] })
    | undefined
}

/** Nothing watched yet. */
export const noMonitor: Monitor = {
  plan: undefined,
  extended: [],
  limits: new Map(),
  readings: new Map(),
  closed: undefined
}
