import type { Exercise } from '../drill/exercise.ts'
import type { Actor } from '../event/envelope.ts'
import type { PreventiveAction } from './action/action.ts'
import type { CheckRound } from './asset-check/round.ts'
import type { Batch, Claim } from './claim/claim.ts'
import type { Compensation } from './compensation/compensation.ts'
import { noCompensation } from './compensation/compensation.ts'
import type { Call, RoleCall, Take } from './call/call.ts'
import type { Answer } from './answer/answer.ts'
import type { ScriptRead } from './script/script.ts'
import type { Cause, Lesson } from './cause/cause.ts'
import type { Debrief } from './debrief/debrief.ts'
import { noDebrief } from './debrief/debrief.ts'
import type { Complaint } from './complaint/complaint.ts'
import type { DeadlineRecord } from './deadline/deadline.ts'
import type { AddedDuty, DutyProgress } from './duty/progress.ts'
import type { Bar, BoardDecision, Escalation } from './escalation/escalation.ts'
import type { Eta } from './eta/eta.ts'
import type { Filing } from './filing/filing.ts'
import type { FactHistory } from './fact/fact.ts'
import type { Notice } from './notice/notice.ts'
import type { Gauge, LoadReport } from './inquiry/inquiry.ts'
import type { Privilege } from './privilege/privilege.ts'
import type { WorkItem } from './progress/work.ts'
import type { Register, Said } from './register.ts'
import type { Shift } from './shift/shift.ts'
import type { Monitor } from './monitor/monitor.ts'
import { noMonitor } from './monitor/monitor.ts'
import type { Resumption } from './resumption/resumption.ts'
import { noResumption } from './resumption/resumption.ts'
import type { Sending } from './sending/sending.ts'
import type { Signal } from './signal/signal.ts'
import type { TimeName } from './times.ts'
import type { Hit, Regrade, Rehalt } from './trail/trail.ts'
import type { Engagement } from './vendor/vendor.ts'

export type CauseStatus = 'unknown' | 'suspected' | 'confirmed'

/** Who commands, or is to command: a name and a role of the playbook. */
export type Commander = { readonly person: string; readonly role: string }

/** A state of one service for one asset; `*` is every asset that has no cell of its own. */
export type Cell = {
  readonly service: string
  readonly asset: string
  readonly state: Register<string>
  readonly note: string
  /** What it was before that; what was declared was nothing else before. */
  readonly was: string
}

export type Remark = {
  readonly id: string
  readonly by: Actor
  readonly at: number
  readonly text: string
  /** What it said before each correction, oldest first. */
  readonly earlier: readonly Said<string>[]
}

/** What was posted on a channel, and when it promised the next word (ms). */
export type Post = Said<{ readonly channel: string; readonly nextUpdateAt: number | null }>
/** When recovery was expected, as a range (ms). */
export type Estimate = Said<{ readonly from: number; readonly to: number }>

/** What the events of one incident amount to. Times are milliseconds since the epoch. */
export type IncidentState = {
  readonly declaredAt: number | null
  readonly title: string
  /** A drill stays a drill and a live incident stays live: no event changes it. */
  readonly drill: boolean
  /** The real case of the playbook that this drill replays; null for what happens here. */
  readonly reference: string | null
  /** The drill as it runs on its scenario and its own clock; null for live halts, real cases and drills declared by hand. */
  readonly exercise: Exercise | null
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
  /** By what is privileged: `remark:` and its id, or `entry:` and the key of an event. */
  readonly privileges: ReadonlyMap<string, Privilege>
  readonly calls: ReadonlyMap<string, Call>
  /** Taken calls by the role that is sought; one may be stale. */
  readonly takes: ReadonlyMap<string, Take>
  readonly roleCalls: ReadonlyMap<string, RoleCall>
  readonly escalations: ReadonlyMap<string, Escalation>
  readonly decisions: ReadonlyMap<string, BoardDecision>
  readonly bars: ReadonlyMap<string, Bar>
  readonly signals: ReadonlyMap<string, Signal>
  readonly posts: ReadonlyMap<string, Post>
  readonly estimates: ReadonlyMap<string, Estimate>
  /** By field. */
  readonly facts: ReadonlyMap<string, FactHistory>
  /** In the order of the log: the last stands. */
  readonly etas: ReadonlyMap<string, Eta>
  readonly notices: ReadonlyMap<string, Notice>
  /** What was said of each report of the playbook, by its id. */
  readonly deadlines: ReadonlyMap<string, DeadlineRecord>
  /** Versions of the reports to authorities. */
  readonly filings: ReadonlyMap<string, Filing>
  readonly inquiries: ReadonlyMap<string, LoadReport>
  /** By support channel. */
  readonly gauges: ReadonlyMap<string, Said<Gauge>>
  readonly shifts: ReadonlyMap<string, Shift>
  readonly complaints: ReadonlyMap<string, Complaint>
  readonly answers: ReadonlyMap<string, Answer>
  /** Who has read the agents' script, by the plain form of their name. */
  readonly scriptReads: ReadonlyMap<string, ScriptRead>
  readonly work: ReadonlyMap<string, WorkItem>
  readonly vendors: ReadonlyMap<string, Engagement>
  /** What left the console, or is to leave it. */
  readonly sendings: ReadonlyMap<string, Sending>
  /** By the key of the event that said so. */
  readonly regrades: ReadonlyMap<string, Regrade>
  /** By cell, each the first time. */
  readonly hits: ReadonlyMap<string, Hit>
  /** By the time of the resumption that did not hold. */
  readonly rehalts: ReadonlyMap<string, Rehalt>
  /** Rounds of the check of customers' assets, in the order in which they were begun. */
  readonly checks: ReadonlyMap<string, CheckRound>
  readonly resumption: Resumption
  readonly monitor: Monitor
  readonly causes: ReadonlyMap<string, Cause>
  readonly lessons: ReadonlyMap<string, Lesson>
  /** The texts of the sections of the cause report, oldest first, by their place in the playbook's outline. */
  readonly sections: ReadonlyMap<number, readonly Said<string>[]>
  readonly actions: ReadonlyMap<string, PreventiveAction>
  /** What people made of a drill afterwards. */
  readonly debrief: Debrief
  readonly compensation: Compensation
  /** The cases of the register of compensation. */
  readonly claims: ReadonlyMap<string, Claim>
  readonly batches: ReadonlyMap<string, Batch>
  /** When each person last entered something (ms), by the name as they wrote it. */
  readonly seen: ReadonlyMap<string, number>
  /** Events that this console does not know: kept and passed on, not applied. */
  readonly unknown: number
}

/** A state that a fold may set into (`draft.ts`): its collections are its own, what they hold is never changed in place. */
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
  reference: null,
  exercise: null,
  debrief: noDebrief,
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
  privileges: new Map(),
  calls: new Map(),
  takes: new Map(),
  roleCalls: new Map(),
  escalations: new Map(),
  decisions: new Map(),
  bars: new Map(),
  signals: new Map(),
  posts: new Map(),
  estimates: new Map(),
  facts: new Map(),
  etas: new Map(),
  notices: new Map(),
  deadlines: new Map(),
  filings: new Map(),
  inquiries: new Map(),
  gauges: new Map(),
  shifts: new Map(),
  complaints: new Map(),
  answers: new Map(),
  scriptReads: new Map(),
  work: new Map(),
  vendors: new Map(),
  sendings: new Map(),
  regrades: new Map(),
  hits: new Map(),
  rehalts: new Map(),
  checks: new Map(),
  resumption: noResumption,
  monitor: noMonitor,
  causes: new Map(),
  lessons: new Map(),
  sections: new Map(),
  actions: new Map(),
  compensation: noCompensation,
  claims: new Map(),
  batches: new Map(),
  seen: new Map(),
  unknown: 0
}
