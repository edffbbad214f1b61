import { z } from 'zod'
import { DepartmentId, IncidentTypeId, PhaseId, ServiceStateId, SeverityId, Slug } from './ids.ts'
import { LocalText, Minutes, SourceIds, Words } from './text.ts'

/** Where a statement comes from. `url` is a bare file name for a seed manual and empty for our own design defaults. */
export const Source = z.strictObject({
  id: z.string().regex(/^S-[A-Z0-9-]+$/),
  title: Words,
  url: z.string(),
  kind: z.enum(['primary', 'secondary', 'news', 'blog', 'weak', 'seed', 'design'])
})
export type Source = z.infer<typeof Source>

/** A halt type (manual, chapter 1) or a trouble type that may turn into a halt. */
export const IncidentType = z.strictObject({
  id: IncidentTypeId,
  kind: z.enum(['halt', 'trouble']),
  key: z.string().regex(/^[a-z_]+$/),
  name: LocalText,
  definition: LocalText,
  defaultSeverity: SeverityId,
  planned: z.boolean(),
  mayBecome: z.array(IncidentTypeId),
  src: SourceIds
})
export type IncidentType = z.infer<typeof IncidentType>

/** What a severity demands, in minutes from the halt; `null` where it demands nothing. */
export const SeverityTargets = z.strictObject({
  firstNoticeMinutes: Minutes.nullable(),
  allChannelsMinutes: Minutes.nullable(),
  updateEveryMinutes: Minutes.nullable(),
  longModeAfterMinutes: Minutes.nullable(),
  longUpdateEveryMinutes: Minutes.nullable(),
  execNotifyMinutes: Minutes.nullable(),
  ackTimeoutMinutes: Minutes
})
export type SeverityTargets = z.infer<typeof SeverityTargets>

/** A severity; rank 1 is the gravest. */
export const Severity = z.strictObject({
  id: SeverityId,
  rank: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
  name: LocalText,
  criteria: z.array(LocalText).min(1),
  targets: SeverityTargets,
  /** Who must sign a text for customers, `command` being the commander; PR and legal where it is not said. */
  noticeApprovers: z.array(DepartmentId).min(2).optional(),
  rule: LocalText,
  src: SourceIds
})
export type Severity = z.infer<typeof Severity>

/** A phase of a halt and the chapter of the manual behind it. */
export const Phase = z.strictObject({
  id: PhaseId,
  name: LocalText,
  purpose: LocalText,
  manualRef: LocalText,
  order: z.int().nonnegative()
})
export type Phase = z.infer<typeof Phase>

/** A traded asset; the yen is a service of its own and not listed. */
export const Asset = z.strictObject({ code: z.string().regex(/^[A-Z0-9]{2,10}$/), name: LocalText })
export type Asset = z.infer<typeof Asset>

/** What customers use; `perAsset` services are halted and opened asset by asset. */
export const Service = z.strictObject({ id: Slug, name: LocalText, perAsset: z.boolean() })
export type Service = z.infer<typeof Service>

/**
 * A state of a service. `order` ranks states by how much customers can still do: 0 fully open, larger more closed
 * (partly restricted, capped, sell and close only, order entry without matching, cancel only, view only, halted).
 */
export const ServiceState = z.strictObject({ id: ServiceStateId, name: LocalText, order: z.int().nonnegative() })
export type ServiceState = z.infer<typeof ServiceState>

/** Minutes from the halt assumed for an anchor that is not known yet. */
export const Assumptions = z.strictObject({ resumeAfterHaltMinutes: Minutes, plannedEndAfterHaltMinutes: Minutes })
export type Assumptions = z.infer<typeof Assumptions>
