import type { CauseStatus } from '../../incident/state.ts'
import type { DutyStatus } from '../../incident/duty/progress.ts'
import type { PreconditionCode } from '../../incident/phase/preconditions.ts'
import type { TimeName } from '../../incident/times.ts'
import type { RowKind } from '../../view/timeline.ts'

/** The words of one language that reports and sentences are made of. */
export type Words = {
  readonly times: Readonly<Record<TimeName, string>>
  readonly causes: Readonly<Record<CauseStatus, string>>
  readonly statuses: Readonly<Record<DutyStatus, string>>
  readonly preconditions: Readonly<Record<PreconditionCode, string>>
  readonly kinds: Readonly<Record<RowKind, string>>
  readonly everyAsset: string
  /** Behind the name of a scenario that was made from another one. */
  readonly scenarioCopy: string
  readonly live: string
  readonly drill: string
  /** Stands before everything that is said of a drill. */
  readonly drillMark: string
  readonly chronology: {
    readonly heading: string
    readonly untitled: string
    readonly type: string
    readonly severity: string
    readonly phase: string
    readonly cause: string
    readonly commander: string
    readonly declared: string
    readonly closed: string
    readonly playbook: string
    readonly madeAt: string
    readonly events: string
    readonly timeZone: string
    readonly mode: string
    readonly section: string
    readonly columns: {
      readonly happened: string
      readonly entered: string
      readonly department: string
      readonly person: string
      readonly what: string
    }
    /** Said where a fact is not known. */
    readonly notKnown: string
    readonly empty: string
    readonly unknown: (count: number) => string
    readonly pinned: string
    readonly farOff: string
  }
}
