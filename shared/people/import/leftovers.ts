import type { ChangeCode } from './report.ts'

/** Where the parts of a contact say what they could not take: the value itself goes to the note, and nowhere else. */
export type Leftovers = {
  readonly keep: (code: ChangeCode, field: string, value?: string) => void
  /** Keeps what has no field of its own, as it is. */
  readonly note: (value: string) => void
}
