import type { InjectRun } from '../incident/inject/run.ts'
import type { Said } from '../incident/register.ts'
import type { DrillClock } from './clock.ts'
import type { Past } from './past.ts'
import type { Scenario } from './scenario/schema.ts'

/** Why the clock of a drill stands; `incident` is the stream of the real one that came in between, null where none did. */
export type Pause = { readonly reason: string; readonly incident: string | null }

/** What the facilitator wrote for themself; trainees do not see it. */
export type DrillNote = Said<string> & { readonly id: string }

/** A moment that an observer marked; `at` is the moment. `inject` is what it is about, null where it is about none. */
export type DrillTag = Said<string> & { readonly id: string; readonly label: string; readonly inject: string | null }

/** Where a branch leaves the drill that it was copied from: that drill's stream, and the moment (ms of drill time). */
export type Branch = { readonly from: string; readonly at: number }

/**
 * A drill that runs on a scenario and a clock of its own. Times are milliseconds of drill time. What is read of the log of
 * such a drill is in drill time throughout: see `inDrillTime`.
 */
export type Exercise = {
  /** As it was when the drill began, whole: like the playbook it is frozen. */
  readonly scenario: Scenario
  /** The planned drill of the `org` stream, null where it was started without a plan. */
  readonly plan: string | null
  /** Who leads it, by name. */
  readonly facilitator: string
  /** Whether the room was told beforehand that it is coming. */
  readonly announced: boolean
  readonly clock: DrillClock
  readonly beganAt: number
  /** Why the clock stands; nothing while it runs and once the drill is over. */
  readonly paused: Said<Pause> | undefined
  readonly ended: Said<string> | undefined
  readonly branch: Branch | null
  /** By id, improvised ones too. */
  readonly injects: ReadonlyMap<string, InjectRun>
  /** What the halt went through: for the deeds that the log is to prove. */
  readonly past: Past
  readonly notes: readonly DrillNote[]
  readonly tags: readonly DrillTag[]
}
