import { z } from 'zod'
import { ExternalContactId, IncidentTypeId, RoleId } from './ids.ts'
import { Day, LocalText, Minutes, SourceIds } from './text.ts'

/** The event from which a legal clock counts. */
export const ClockStartId = z.enum([
  'awareness',
  'recovered',
  'causeFound',
  'beforeCompensation',
  'classifiedMajor',
  'initialNotified',
  'intermediateReported',
  'notified',
  'reasonableBasis',
  'determined',
  'extortionPaid',
  'thresholdMet',
  'resolved',
  'discovery'
])
export type ClockStartId = z.infer<typeof ClockStartId>

/** A length of legal time; months are calendar months, business days skip weekends and public holidays. */
export const LegalSpan = z.strictObject({
  amount: z.int().positive(),
  unit: z.enum(['hours', 'days', 'businessDays', 'months'])
})
export type LegalSpan = z.infer<typeof LegalSpan>

/**
 * When a report is due. Only `within` has a length: its `outer` is a later limit, counted from its own start, that may
 * never be passed; `atOnce` says that the report is due immediately and the length is the ceiling; `followUp` is a
 * second report counted from the same start.
 */
export const LegalDeadline = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('immediately') }),
  z.strictObject({ kind: z.literal('immediatelyIfMaterial') }),
  z.strictObject({ kind: z.literal('promptly') }),
  z.strictObject({ kind: z.literal('perAssociationRule') }),
  z.strictObject({ kind: z.literal('noStatutoryTime') }),
  z.strictObject({ kind: z.literal('beforeAction') }),
  z.strictObject({ kind: z.literal('formAvailable'), since: Day }),
  z.strictObject({
    kind: z.literal('within'),
    span: LegalSpan,
    atOnce: z.boolean(),
    outer: z.strictObject({ from: ClockStartId, span: LegalSpan }).nullable(),
    followUp: z.strictObject({ span: LegalSpan, what: LocalText }).nullable()
  })
])
export type LegalDeadline = z.infer<typeof LegalDeadline>

/** A fact of the incident on which a clock depends. */
export const DeadlineCondition = z.strictObject({
  fact: z.enum(['personalDataSuspected', 'maliciousPurpose']),
  is: z.boolean()
})
export type DeadlineCondition = z.infer<typeof DeadlineCondition>

/** How sure we are of a deadline; counsel confirms each one before live use. */
export const DeadlineConfidenceId = z.enum([
  'confirmedPrimary',
  'confirmedSecondary',
  'confirmedNews',
  'dutyConfirmedPrimary',
  'hoursConfirmedSecondary',
  'dutyKnownHoursNotFound',
  'ruleTextNotRetrieved'
])
export type DeadlineConfidenceId = z.infer<typeof DeadlineConfidenceId>

/** A report that the law or an association asks for. `internalTargetMinutes` is our own, stricter aim. */
export const RegulatorDeadline = z.strictObject({
  id: z.string().regex(/^[A-Z]{2}-[A-Z0-9]+-\d+$/),
  jurisdiction: z.enum(['JP', 'EU', 'US', 'UK', 'SG', 'HK', 'KR']),
  authority: LocalText,
  label: LocalText,
  types: z.array(IncidentTypeId).min(1),
  conditions: z.array(DeadlineCondition),
  clockStart: ClockStartId,
  deadline: LegalDeadline,
  rule: LocalText,
  internalTargetMinutes: Minutes.nullable(),
  ownerRole: RoleId,
  contact: ExternalContactId.nullable(),
  enabledByDefault: z.boolean(),
  confidence: DeadlineConfidenceId,
  note: LocalText.nullable(),
  src: SourceIds
})
export type RegulatorDeadline = z.infer<typeof RegulatorDeadline>
