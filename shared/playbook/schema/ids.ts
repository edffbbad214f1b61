import { z } from 'zod'

/** The five halt types (H) of the manual and the five trouble types (T) of its companion. */
export const IncidentTypeId = z.enum(['H1', 'H2', 'H3', 'H4', 'H5', 'T1', 'T2', 'T3', 'T4', 'T5'])
export type IncidentTypeId = z.infer<typeof IncidentTypeId>

/** Severities, SEV1 the gravest. */
export const SeverityId = z.enum(['SEV1', 'SEV2', 'SEV3', 'SEV4'])
export type SeverityId = z.infer<typeof SeverityId>

/** Phases of a halt, from peacetime to review. */
export const PhaseId = z.enum(['prepare', 'initial', 'during', 'resume', 'after', 'improve'])
export type PhaseId = z.infer<typeof PhaseId>

/** The command post and the five departments of the manual. */
export const DepartmentId = z.enum(['command', 'system', 'support', 'pr', 'legal', 'security'])
export type DepartmentId = z.infer<typeof DepartmentId>

/** States between open and closed in which a service may be. */
export const ServiceStateId = z.enum([
  'normal',
  'degraded',
  'viewOnly',
  'cancelOnly',
  'sellCloseOnly',
  'orderEntry',
  'limited',
  'halted'
])
export type ServiceStateId = z.infer<typeof ServiceStateId>

/** Moments from which due times count: halt effective, planned start and end of maintenance, announced resumption. */
export const AnchorId = z.enum(['halt', 'plannedStart', 'plannedEnd', 'resume'])
export type AnchorId = z.infer<typeof AnchorId>

/** A role such as `R-IC`; people are settings, never playbook data. */
export const RoleId = z.string().regex(/^R-[A-Z0-9-]+$/)

/** A party outside the exchange, such as `X-FSA`. */
export const ExternalContactId = z.string().regex(/^X-[A-Z0-9-]+$/)

/** A checklist item, such as `SYS-01`. */
export const DutyId = z.string().regex(/^[A-Z]+-\d+$/)

/** A lower camel case name, such as `cryptoOut`. */
export const Slug = z.string().regex(/^[a-z][A-Za-z0-9-]*$/)
