import type { Actor } from '../event/envelope.ts'
import type { AddedDuty, DutyProgress } from './duty/progress.ts'
import type { Register, Said } from './register.ts'
import type { TimeName } from './times.ts'

export type CauseStatus = 'unknown' | 'suspected' | 'confirmed'

/** Who commands, or is to command: a name and a role of the playbook. */
export type Commander = { readonly person: string; readonly role: string }

/** A state of one service for one asset; `*` is every asset that has no cell of its own. */
export type Cell = {
  readonly service: string
  readonly asset: string
  readonly state: Register<string>
  readonly note: string
}

export type Remark = {
  readonly id: string
  readonly by: Actor
  readonly at: number
  readonly text: string
  /** What it said before each correction, oldest first. */
  readonly earlier: readonly Said<string>[]
}

/** What the events of one incident amount to. Times are milliseconds since the epoch. */
export type IncidentState = {
  readonly declaredAt: number | null
  readonly title: string
  /** A drill stays a drill and a live incident stays live: no event changes it. */
  readonly drill: boolean
  readonly type: Register<string> | undefined
  readonly severity: Register<string> | undefined
  /** Hash of the published playbook version that the incident runs on. */
  readonly playbook: string
  readonly cause: Said<{ readonly status: CauseStatus; readonly text: string }> | undefined
  readonly times: ReadonlyMap<TimeName, Said<number>>
  readonly phase: Said<string> | undefined
  readonly closed: Said<string> | undefined
  readonly commander: Said<Commander> | undefined
  readonly offer: Said<Commander> | undefined
  readonly cells: ReadonlyMap<string, Cell>
  readonly duties: ReadonlyMap<string, DutyProgress>
  readonly addedDuties: ReadonlyMap<string, AddedDuty>
  readonly remarks: ReadonlyMap<string, Remark>
  /** Keys of the pinned events. */
  readonly pins: ReadonlySet<string>
  /** Events that this console does not know: kept and passed on, not applied. */
  readonly unknown: number
}

/** A state that a fold may set into: its collections are its own, what they hold is never changed in place. */
export type Draft = {
  -readonly [K in keyof IncidentState]: IncidentState[K] extends ReadonlyMap<infer Key, infer Value>
    ? Map<Key, Value>
    : IncidentState[K] extends ReadonlySet<infer Item>
      ? Set<Item>
      : IncidentState[K]
}

/** An incident of which nothing is known. */
export const emptyIncident: IncidentState = {
  declaredAt: null,
  title: '',
  drill: false,
  type: undefined,
  severity: undefined,
  playbook: '',
  cause: undefined,
  times: new Map(),
  phase: undefined,
  closed: undefined,
  commander: undefined,
  offer: undefined,
  cells: new Map(),
  duties: new Map(),
  addedDuties: new Map(),
  remarks: new Map(),
  pins: new Set(),
  unknown: 0
}

/** A draft of a state: each collection copied once, so that a batch of events costs no copy an event. */
export function draftOf(state: IncidentState): Draft {
  return {
    ...state,
    times: new Map(state.times),
    cells: new Map(state.cells),
    duties: new Map(state.duties),
    addedDuties: new Map(state.addedDuties),
    remarks: new Map(state.remarks),
    pins: new Set(state.pins)
  }
}
