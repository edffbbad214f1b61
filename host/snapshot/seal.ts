/** What a snapshot holds for: this program, and a database of which not a byte has changed since. Times are milliseconds. */
export type Seal = {
  readonly build: string
  readonly events: number | null
  readonly size: number
  readonly changedAt: number
  /** Of the text below the seal. */
  readonly sum: string
}
