import { z } from 'zod'
import { DepartmentId, IncidentTypeId, PhaseId, RoleId, SeverityId } from './ids.ts'
import { LocalText, Minutes, SourceIds } from './text.ts'

/** Who is told: a named role, or a role found when the rule fires. */
export const NotifyTarget = z.discriminatedUnion('to', [
  z.strictObject({ to: z.literal('role'), role: RoleId }),
  z.strictObject({ to: z.literal('nextDeputy') }),
  z.strictObject({ to: z.literal('parentRole') }),
  z.strictObject({ to: z.literal('departmentHead') }),
  z.strictObject({ to: z.literal('actionOwner') })
])
export type NotifyTarget = z.infer<typeof NotifyTarget>

/** Effects that need nothing more than their name. */
export const PlainEffectId = z.enum([
  'advanceCall',
  'assignActing',
  'transferCommand',
  'markOverdue',
  'allowHoldingStatement',
  'requireNotice',
  'raiseToExecutive',
  'raiseLevel',
  'considerPressConference',
  'restartTargets',
  'callAll',
  'haltAllWithdrawals',
  'blockAssetSafeClaim',
  'requireDecision',
  'addStaff',
  'requestFaqUpdate',
  'blockResume',
  'requireTwoPersonOverride',
  'requireHandover',
  'callVendorExecutive',
  'openDispute'
])
export type PlainEffectId = z.infer<typeof PlainEffectId>

/** What a fired rule does or demands. */
export const EscalationEffect = z.discriminatedUnion('do', [
  z.strictObject({ do: PlainEffectId }),
  z.strictObject({ do: z.literal('setSeverity'), severity: SeverityId }),
  z.strictObject({ do: z.literal('raiseSeverity'), ranks: z.int().positive() }),
  z.strictObject({ do: z.literal('setType'), type: IncidentTypeId }),
  z.strictObject({ do: z.literal('startClock'), deadline: z.string() })
])
export type EscalationEffect = z.infer<typeof EscalationEffect>

/** A level that a playbook adds after a rule's own: minutes after the last of them. */
export const FurtherLevel = z.strictObject({ afterMinutes: z.int().positive(), notify: z.array(NotifyTarget).min(1) })
export type FurtherLevel = z.infer<typeof FurtherLevel>

const common = {
  id: z.string().regex(/^ER-\d+$/),
  types: z.array(IncidentTypeId).min(1),
  severities: z.array(SeverityId).min(1),
  /** Where given, the rule starts in these phases alone, and about subjects of these departments alone. */
  phases: z.array(PhaseId).min(1).optional(),
  departments: z.array(DepartmentId).min(1).optional(),
  notify: z.array(NotifyTarget).min(1),
  withinMinutes: Minutes,
  text: LocalText,
  effects: z.array(EscalationEffect).min(1),
  requiresAck: z.boolean(),
  /** Whether each target must acknowledge (so by default) or the first one does for all. */
  ack: z.enum(['each', 'first']).optional(),
  /** How often a level is told again to those who have not acknowledged. */
  repeat: z.strictObject({ everyMinutes: z.int().positive(), times: z.int().min(0).max(20) }).optional(),
  /** After how much silence an acknowledgement is asked for again. */
  askAgainMinutes: z.int().positive().optional(),
  further: z.array(FurtherLevel).max(9).optional(),
  src: SourceIds
}

function rule<T extends string, P extends z.ZodRawShape>(trigger: T, params: P) {
  return z.strictObject({ ...common, trigger: z.literal(trigger), params: z.strictObject(params) })
}

/** The step of the `elapsed` rule that fires when a halt has lasted so many minutes. */
export const ElapsedStep = z.strictObject({ minutes: z.int().positive(), notify: z.array(RoleId).min(1) })
export type ElapsedStep = z.infer<typeof ElapsedStep>

/** An escalation rule; `params` belong to its trigger. Minutes run from the moment that the trigger names. */
export const EscalationRule = z.discriminatedUnion('trigger', [
  rule('callUnacknowledged', { timeoutFrom: z.literal('ackTimeoutMinutes'), defaultMinutes: z.int().positive() }),
  rule('callChainExhausted', { afterMinutes: Minutes }),
  rule('commanderMissing', { afterMinutes: Minutes }),
  rule('noticeFirstOverdue', { targetFrom: z.literal('firstNoticeMinutes') }),
  rule('noticeChannelsIncomplete', { targetFrom: z.literal('allChannelsMinutes') }),
  rule('updateOverdue', { graceMinutes: Minutes, secondStepMinutes: Minutes }),
  rule('criticalDutyOverdue', { firstMinutes: Minutes, secondMinutes: Minutes }),
  rule('etaSlipped', {
    noticeWithinMinutes: Minutes,
    executiveReviewAtSlip: z.int().positive(),
    executiveReviewAtTotalMinutes: Minutes
  }),
  rule('elapsed', { steps: z.array(ElapsedStep).min(1) }),
  rule('severityRaised', { to: SeverityId }),
  rule('assetCheckFailed', { toleratedVariance: z.number().nonnegative() }),
  rule('unauthorisedTransferSuspected', { haltWithinMinutes: Minutes }),
  rule('scopeSpread', { newOf: z.array(z.enum(['asset', 'service'])).min(1) }),
  rule('regulatorClock', { atPercent: z.array(z.int().positive()).min(1) }),
  rule('personalDataSuspected', {}),
  rule('supportOverload', { waitMinutes: Minutes, volumeMultiple: z.number().positive() }),
  rule('rumourBeforeNotice', { holdingWithinMinutes: Minutes }),
  rule('resumeGateUnmet', {}),
  rule('rehaltAfterResume', { withinMinutes: Minutes }),
  rule('commanderShiftLong', { warnMinutes: Minutes, limitMinutes: Minutes }),
  rule('vendorSilent', { afterMinutes: Minutes }),
  rule('maintenanceOverrun', { decisionBeforeEndMinutes: Minutes, noticeBeforeEndMinutes: Minutes }),
  rule('complaintDispute', { keywords: z.array(LocalText).min(1) }),
  rule('preventionActionOverdue', { graceDays: z.int().nonnegative() })
])
export type EscalationRule = z.infer<typeof EscalationRule>

/** Every trigger that a rule may have. */
export type EscalationTrigger = EscalationRule['trigger']
