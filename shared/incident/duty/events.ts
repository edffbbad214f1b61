import { z } from 'zod'
import type { EventTable } from '../noun.ts'

const duty = z.string().min(1).max(60)
const dueAt = z.int().nullable()
export const assigneeSchema = z.strictObject({
  kind: z.enum(['person', 'role']),
  name: z.string().trim().min(1).max(120)
})
export const evidenceSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), text: z.string().trim().min(1).max(5000) }),
  z.strictObject({ kind: z.literal('link'), url: z.string().trim().min(1).max(2000) }),
  z.strictObject({
    kind: z.literal('file'),
    fileName: z.string().min(1).max(255),
    hash: z.string().regex(/^[0-9a-f]{64}$/),
    size: z.int().min(0)
  })
])

/** What is recorded of the duties. `dueAt` is when the duty was due at that moment (milliseconds since the epoch). */
export const dutyEvents = {
  'duty.added': {
    version: 1,
    schema: z.object({
      duty,
      department: z.string(),
      phase: z.enum(['prepare', 'initial', 'during', 'resume', 'after', 'improve']),
      text: z.string().min(1),
      critical: z.boolean(),
      ownerRole: z.string(),
      dueAt
    })
  },
  'duty.started': { version: 1, schema: z.object({ duty }) },
  /** `repeats`: it comes again; `needsSecond`: a second person has yet to sign. */
  'duty.checked': {
    version: 1,
    schema: z.object({ duty, dueAt, repeats: z.boolean(), needsSecond: z.boolean() })
  },
  'duty.countersigned': { version: 1, schema: z.object({ duty, repeats: z.boolean() }) },
  'duty.unchecked': { version: 1, schema: z.object({ duty, was: z.string(), reason: z.string() }) },
  'duty.skipped': { version: 1, schema: z.object({ duty, dueAt, reason: z.string() }) },
  'duty.excluded': { version: 1, schema: z.object({ duty, dueAt, reason: z.string() }) },
  'duty.assigned': { version: 1, schema: z.object({ duty, assignees: z.array(assigneeSchema) }) },
  'duty.noted': { version: 1, schema: z.object({ duty, text: z.string().min(1) }) },
  'duty.attached': { version: 1, schema: z.object({ duty, evidence: evidenceSchema }) }
} as const satisfies EventTable
