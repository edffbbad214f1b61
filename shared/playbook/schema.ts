import { z } from 'zod'
import { Asset, Assumptions, IncidentType, Phase, Service, ServiceState, Severity, Source } from './schema/core.ts'
import { RegulatorDeadline } from './schema/deadline.ts'
import { DerivedInterval, Drill, Metric, ReferenceTimeline } from './schema/drill.ts'
import { Duty } from './schema/duty.ts'
import { EscalationRule } from './schema/escalation.ts'
import { CauseText, Channel, NoticeField, NoticeRule, NoticeTemplate } from './schema/notice.ts'
import { ContactFlow, ContactTree, Department, ExternalContact, Role } from './schema/people.ts'
import { AssetCheck, CauseAnalysis, Compensation, Resumption } from './schema/recovery.ts'
import { SupportDesk } from './schema/support.ts'
import { Day, FormField, LocalText } from './schema/text.ts'

export * from './schema/core.ts'
export * from './schema/deadline.ts'
export * from './schema/drill.ts'
export * from './schema/duty.ts'
export * from './schema/escalation.ts'
export * from './schema/ids.ts'
export * from './schema/notice.ts'
export * from './schema/people.ts'
export * from './schema/recovery.ts'
export * from './schema/support.ts'
export * from './schema/target.ts'
export * from './schema/text.ts'

/**
 * The manual as data: who does what by when, what may be said, when services come back. Objects are strict, so that a
 * misspelt key is named instead of ignored. Whether the parts fit together is the lint's question, not the schema's.
 */
export const Playbook = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  schemaVersion: z.literal(1),
  edition: Day,
  title: LocalText,
  disclaimer: LocalText,
  assumptions: Assumptions,
  types: z.array(IncidentType).min(1),
  severities: z.array(Severity).min(1),
  phases: z.array(Phase).min(1),
  departments: z.array(Department).min(1),
  roles: z.array(Role).min(1),
  assets: z.array(Asset).min(1),
  services: z.array(Service).min(1),
  serviceStates: z.array(ServiceState).min(1),
  duties: z.array(Duty).min(1),
  externalContacts: z.array(ExternalContact),
  contactTree: ContactTree,
  contactFlows: z.array(ContactFlow),
  escalationRules: z.array(EscalationRule),
  channels: z.array(Channel).min(1),
  noticeFields: z.array(NoticeField).min(1),
  noticeRules: z.array(NoticeRule),
  noticeTemplates: z.array(NoticeTemplate),
  causeTexts: z.array(CauseText),
  regulatorDeadlines: z.array(RegulatorDeadline),
  reportFields: z.array(FormField),
  assetChecks: z.array(AssetCheck),
  resumption: Resumption,
  compensation: Compensation,
  causeAnalysis: CauseAnalysis,
  metrics: z.array(Metric),
  /** Absent in versions from before the support desk: `supportDeskOf` then gives the shipped one. */
  supportDesk: SupportDesk.optional(),
  drills: z.array(Drill),
  referenceTimelines: z.array(ReferenceTimeline),
  derivedIntervals: z.array(DerivedInterval),
  sources: z.array(Source).min(1)
})
export type Playbook = z.infer<typeof Playbook>
