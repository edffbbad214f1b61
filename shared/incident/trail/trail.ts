/** A severity that was raised or lowered. Times are milliseconds since the epoch. */
export type Regrade = { readonly from: string; readonly to: string; readonly at: number; readonly enteredAt: number }

/** When a cell of the matrix was first hit: at the declaration, or later. */
export type Hit = {
  readonly service: string
  readonly asset: string
  readonly at: number
  readonly enteredAt: number
  readonly declared: boolean
  /** Key of the event that said so. */
  readonly entry: string
}

/** A halt that came back after the services had resumed, or after the step up at `resumedAt`. */
export type Rehalt = { readonly resumedAt: number; readonly at: number; readonly enteredAt: number }
