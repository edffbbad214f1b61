import { z } from 'zod'
import { Condition, Deed } from '../../drill/scenario/deed.ts'
import { timeNameSchema } from '../../incident/times.ts'
import { IncidentTypeId, RoleId, SeverityId } from './ids.ts'
import { Target } from './target.ts'
import { LocalText, Minutes, SourceIds } from './text.ts'

/** Moments of an incident between which a figure measures time. */
export const MomentId = z.enum([
  'occurredAt',
  'detectedAt',
  'awareAt',
  'haltEffectiveAt',
  'allHaltedAt',
  'firstCallAt',
  'firstAckAt',
  'lastCriticalAckAt',
  'firstNoticeAt',
  'lastChannelAt',
  'firstAuthorityReportAt',
  'containedAt',
  'fullyResumedAt'
])
export type MomentId = z.infer<typeof MomentId>

/** Counts of an incident of which a figure makes a share. */
export const CountId = z.enum([
  'updatesOnTime',
  'updatesDue',
  'criticalOnTime',
  'criticalDue',
  'rolesReached',
  'rolesToReach',
  'actionsOnTime',
  'actionsDue'
])
export type CountId = z.infer<typeof CountId>

/** How a figure is computed: a span of time, a share, or the count and sum of the times an outlook moved later. */
export const Formula = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('span'), from: MomentId, to: MomentId }),
  z.strictObject({ kind: z.literal('share'), part: CountId, whole: CountId }),
  z.strictObject({ kind: z.literal('etaSlips') })
])
export type Formula = z.infer<typeof Formula>

/** A figure by which a halt or a drill is judged. */
export const Metric = z.strictObject({
  id: z.string().regex(/^MT-\d+$/),
  key: z.string().min(1),
  name: LocalText,
  formula: Formula
})
export type Metric = z.infer<typeof Metric>

/**
 * One event that the facilitator feeds into a drill, minutes from its start. `objectives` are the objectives of the drill
 * that it serves, by their place (1 is the first); `conditions` are on what it depends; `targetMinutes` is how long the
 * room has for what is expected, where the rules and duties that it looks at do not say.
 */
export const Inject = z.strictObject({
  id: z.string().regex(/^DR-\d+\.\d+$/),
  atMinutes: Minutes,
  from: RoleId,
  via: z.enum(['phone', 'chat', 'room', 'social', 'mail']),
  text: LocalText,
  expected: LocalText,
  evaluates: z.array(z.string()).min(1),
  objectives: z.array(z.int().positive()).min(1).optional(),
  conditions: z.array(Condition).min(1).optional(),
  targetMinutes: z.int().positive().optional(),
  /** What shows in the log that it was done, where that is not what `evaluates` names. */
  deeds: z.array(Deed).min(1).optional()
})
export type Inject = z.infer<typeof Inject>

/** A bar that a drill must clear; `ref` names the figure, rule, duty, gate, check or deadline that it looks at. */
export const PassCriterion = z.strictObject({ ref: z.string(), label: LocalText, target: Target })
export type PassCriterion = z.infer<typeof PassCriterion>

/** A drill with its timed injects. */
export const Drill = z.strictObject({
  id: z.string().regex(/^DR-\d+$/),
  name: LocalText,
  type: IncidentTypeId,
  expectedSeverity: SeverityId,
  durationMinutes: z.int().positive(),
  referenceTimeline: z.string().nullable(),
  objectives: z.array(LocalText).min(1),
  start: LocalText,
  injects: z.array(Inject).min(1),
  passCriteria: z.array(PassCriterion).min(1),
  hotwash: z.array(LocalText).min(1)
})
export type Drill = z.infer<typeof Drill>

/**
 * One dated event of a real case; `precision` says how far `at` can be trusted. What it means in our own terms is left out
 * where the sources do not say: which times of the halt it gives, on which channel customers read it, which cells of the
 * matrix it changed.
 */
export const TimelineEvent = z.strictObject({
  at: z.iso.datetime({ offset: true }),
  kind: z.enum([
    'occurred',
    'detected',
    'confirmed',
    'decision',
    'halt',
    'notice',
    'regulator',
    'contained',
    'resume',
    'compensation'
  ]),
  text: LocalText,
  precision: z.enum(['minute', 'about', 'day']),
  times: z.array(timeNameSchema).min(1).optional(),
  channel: z.string().optional(),
  cells: z
    .array(z.strictObject({ service: z.string(), asset: z.string().min(1).max(20), state: z.string() }))
    .min(1)
    .optional(),
  src: SourceIds
})
export type TimelineEvent = z.infer<typeof TimelineEvent>

/** How a real halt went, for comparison with a drill or with our own. */
export const ReferenceTimeline = z.strictObject({
  id: z.string().regex(/^TL-[A-Z0-9]+$/),
  name: LocalText,
  type: IncidentTypeId,
  timezone: z.string().regex(/^[+-]\d\d:\d\d$/),
  events: z.array(TimelineEvent).min(1),
  lesson: LocalText
})
export type ReferenceTimeline = z.infer<typeof ReferenceTimeline>

/** Time between two events of a reference timeline, which `from` and `to` name by their English text. */
export const DerivedInterval = z.strictObject({
  timeline: z.string(),
  name: LocalText,
  from: z.string(),
  to: z.string(),
  durationSeconds: z.int().nonnegative(),
  durationMinutes: z.number().nonnegative()
})
export type DerivedInterval = z.infer<typeof DerivedInterval>
