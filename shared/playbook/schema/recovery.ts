import { z } from 'zod'
import { DutyId, IncidentTypeId, RoleId, ServiceStateId, SeverityId, Slug } from './ids.ts'
import { FormField, LocalText, Minutes, SourceIds, Words } from './text.ts'

/** A check that customers' assets are safe; a failed one that blocks keeps services closed. */
export const AssetCheck = z.strictObject({
  id: z.string().regex(/^AC-\d+$/),
  text: LocalText,
  signers: z.array(RoleId).min(1),
  blocksOnFail: z.boolean(),
  twoPerson: z.boolean(),
  /** The balances on which it rests: of every crypto asset, or of the money in the bank. */
  balances: z.enum(['crypto', 'fiat']).optional()
})
export type AssetCheck = z.infer<typeof AssetCheck>

/** What an asset check can say. */
export const AssetCheckResult = z.enum(['pass', 'fail', 'notRun'])
export type AssetCheckResult = z.infer<typeof AssetCheckResult>

/** What the console itself knows of a gate: nobody may say that it is met while this does not hold. */
export const GateProof = z.enum(['assetChecks', 'orderTreatment', 'readiness', 'preNotice', 'goNoGo'])
export type GateProof = z.infer<typeof GateProof>

/** A condition of resumption; `duties` are the checklist items whose evidence shows that it holds. */
export const ResumeGate = z.strictObject({
  id: z.string().regex(/^RG-\d+$/),
  text: LocalText,
  ownerRole: RoleId,
  severities: z.array(SeverityId).min(1),
  twoPerson: z.boolean(),
  duties: z.array(DutyId),
  proof: GateProof.optional()
})
export type ResumeGate = z.infer<typeof ResumeGate>

/** One step of a staged resumption: the states it sets and how long it is held at least. */
export const LadderStage = z.strictObject({
  id: z.string().regex(/^[a-z]+-\d+$/),
  order: z.int().positive(),
  name: LocalText,
  minHoldMinutes: Minutes,
  /** Taken asset by asset rather than for all of them at once. */
  perAsset: z.boolean().optional(),
  states: z.array(z.strictObject({ service: Slug, state: ServiceStateId })).min(1)
})
export type LadderStage = z.infer<typeof LadderStage>

/** The steps of a staged resumption for some incident types. */
export const Ladder = z.strictObject({
  id: Slug,
  name: LocalText,
  types: z.array(IncidentTypeId).min(1),
  stages: z.array(LadderStage).min(1)
})
export type Ladder = z.infer<typeof Ladder>

/** A way to treat open orders or trades, announced before reopening; `precedent` names who did so. */
export const OrderTreatment = z.strictObject({
  id: Slug,
  name: LocalText,
  definition: LocalText,
  precedent: LocalText,
  src: SourceIds
})
export type OrderTreatment = z.infer<typeof OrderTreatment>

/**
 * Who says go, each in person: a role a signature, others at some severities. `override` may go on although something is
 * not met, two of them and different people.
 */
export const Approval = z.strictObject({
  roles: z.array(RoleId).min(1),
  bySeverity: z.array(z.strictObject({ severity: SeverityId, roles: z.array(RoleId).min(1) })),
  override: z.array(RoleId).min(2)
})
export type Approval = z.infer<typeof Approval>

/** How much of the market must be able to take part: shares of turnover in percent (TSE, rules since 2021). */
export const Readiness = z.strictObject({
  turnoverPercent: z.int().min(0).max(100),
  retailCount: z.int().min(0),
  retailPercent: z.int().min(0).max(100)
})
export type Readiness = z.infer<typeof Readiness>

/** A figure that is watched after a step. Past its limit, `rehalt` asks for a step back and anything else for a look. */
export const WatchMetric = z.strictObject({
  id: Slug,
  name: LocalText,
  unit: LocalText,
  side: z.enum(['above', 'below']),
  limit: z.string().regex(/^\d+(\.\d+)?$/),
  rehalt: z.boolean(),
  ownerRole: RoleId
})
export type WatchMetric = z.infer<typeof WatchMetric>

/**
 * The watch after each step and after the last: a look every so often, how long, and how long everything must have stood
 * within its limits before it ends. `heightenedMinutes` is how long a lighter watch goes on.
 */
export const Monitoring = z.strictObject({
  everyMinutes: z.int().positive(),
  forMinutes: z.int().positive(),
  stableMinutes: z.int().positive(),
  heightenedMinutes: z.int().positive(),
  metrics: z.array(WatchMetric).min(1)
})
export type Monitoring = z.infer<typeof Monitoring>

/** How services come back (manual, chapter 4.1). */
export const Resumption = z.strictObject({
  gates: z.array(ResumeGate).min(1),
  ladders: z.array(Ladder).min(1),
  rules: z.array(LocalText).min(1),
  orderTreatments: z.array(OrderTreatment).min(1),
  approval: Approval.optional(),
  readiness: Readiness.optional(),
  /** How long before services open customers are told, on every channel. */
  noticeAheadMinutes: Minutes.optional(),
  monitoring: Monitoring.optional(),
  src: SourceIds
})
export type Resumption = z.infer<typeof Resumption>

/** How compensation is decided and paid (manual, chapter 4.3), with formulas that exchanges really used. */
export const Compensation = z.strictObject({
  steps: z.array(LocalText).min(1),
  registerFields: z.array(FormField).min(1),
  examples: z.array(z.strictObject({ case: Words, basis: LocalText, src: SourceIds })),
  src: SourceIds
})
export type Compensation = z.infer<typeof Compensation>

/** The outline of a cause report and of its preventive actions (manual, chapter 4.4). */
export const CauseAnalysis = z.strictObject({
  sections: z.array(LocalText).min(1),
  actionFields: z.array(FormField).min(1),
  actionCategories: z.array(z.strictObject({ id: Slug, name: LocalText })).min(1),
  src: SourceIds
})
export type CauseAnalysis = z.infer<typeof CauseAnalysis>
