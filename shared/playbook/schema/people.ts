import { z } from 'zod'
import { AnchorId, DepartmentId, ExternalContactId, IncidentTypeId, RoleId } from './ids.ts'
import { Target } from './target.ts'
import { LocalText, Minutes, SourceIds } from './text.ts'

/** A department; `shortName` heads a column of the board. */
export const Department = z.strictObject({
  id: DepartmentId,
  name: LocalText,
  shortName: LocalText,
  order: z.int().nonnegative(),
  fromManual: z.boolean()
})
export type Department = z.infer<typeof Department>

/** A role that someone on duty fills. */
export const Role = z.strictObject({ id: RoleId, name: LocalText, department: DepartmentId })
export type Role = z.infer<typeof Role>

/** A party outside the exchange and the role that speaks with it. */
export const ExternalContact = z.strictObject({ id: ExternalContactId, name: LocalText, ownerRole: RoleId })
export type ExternalContact = z.infer<typeof ExternalContact>

/** One caller of the contact tree: who steps in for them, and whom they call. */
export const ContactNode = z.strictObject({
  role: RoleId,
  deputies: z.array(RoleId),
  calls: z.array(RoleId),
  ackTimeoutMinutes: Minutes,
  order: z.int().positive()
})
export type ContactNode = z.infer<typeof ContactNode>

/** A figure by which a test of the contact tree is judged. */
export const ContactTest = z.strictObject({
  id: z.string().regex(/^CT-\d+$/),
  name: LocalText,
  target: Target,
  src: SourceIds
})
export type ContactTest = z.infer<typeof ContactTest>

/** The emergency contact tree, called from `root` downwards (manual, chapter 6). */
export const ContactTree = z.strictObject({
  root: RoleId,
  maxCallsPerRole: z.int().positive(),
  aimCallsPerRole: z.int().positive(),
  unverifiedAfterDays: z.int().positive(),
  rules: z.array(LocalText).min(1),
  nodes: z.array(ContactNode).min(1),
  tests: z.array(ContactTest),
  testFrequency: LocalText,
  src: SourceIds
})
export type ContactTree = z.infer<typeof ContactTree>

/** One step of a contact flow: who tells whom what, and by when (minutes from the anchor). */
export const ContactStep = z.strictObject({
  order: z.int().positive(),
  from: RoleId,
  to: z.union([RoleId, ExternalContactId]),
  due: z.strictObject({ anchor: AnchorId, offsetMinutes: z.int() }),
  message: LocalText
})
export type ContactStep = z.infer<typeof ContactStep>

/** The order in which the first words travel for one incident type. */
export const ContactFlow = z.strictObject({ type: IncidentTypeId, steps: z.array(ContactStep).min(1) })
export type ContactFlow = z.infer<typeof ContactFlow>
