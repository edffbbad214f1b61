import { z } from 'zod'
import { AnchorId, DepartmentId, DutyId, IncidentTypeId, PhaseId, RoleId } from './ids.ts'
import { LocalText, SourceIds } from './text.ts'

/**
 * When a duty is due: minutes from its anchor, negative before it. While the anchor is unknown the nominal minutes
 * from the halt stand in.
 */
export const DutyDue = z.strictObject({
  anchor: AnchorId,
  offsetMinutes: z.int(),
  nominalFromHaltMinutes: z.int()
})
export type DutyDue = z.infer<typeof DutyDue>

/**
 * One checklist item of one department. `waitsFor` names duties that must be done first; a wait for a duty that does
 * not apply to the incident's type is ignored when the incident runs.
 */
export const Duty = z.strictObject({
  id: DutyId,
  department: DepartmentId,
  phase: PhaseId,
  types: z.array(IncidentTypeId),
  due: DutyDue,
  critical: z.boolean(),
  repeatEveryMinutes: z.int().positive().nullable(),
  ownerRole: RoleId,
  text: LocalText,
  evidenceRequired: z.boolean(),
  twoPerson: z.boolean(),
  waitsFor: z.array(DutyId),
  src: SourceIds
})
export type Duty = z.infer<typeof Duty>
