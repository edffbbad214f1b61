import { z } from 'zod'
import type { EventTable } from '../noun.ts'
import { timeNameSchema } from '../times.ts'

const id = z.string().min(1).max(60)
export const causeSchema = z.strictObject({
  status: z.enum(['unknown', 'suspected', 'confirmed']),
  text: z.string().max(2000)
})
export const commanderSchema = z.strictObject({ person: z.string().trim().min(1).max(120), role: z.string().max(60) })
export const cellRefSchema = z.strictObject({ service: id, asset: z.string().trim().min(1).max(20) })

/** What is recorded of the halt itself: what it is, how grave, its times, its cause, its end. */
export const haltEvents = {
  'halt.declared': {
    version: 1,
    schema: z.object({
      title: z.string(),
      type: id,
      severity: id,
      drill: z.boolean(),
      /** The real case of the playbook that this is a replay of; left out of what happened here. */
      reference: id.optional(),
      playbook: z.string(),
      cause: causeSchema,
      commander: commanderSchema,
      phase: id,
      times: z.partialRecord(timeNameSchema, z.int()),
      cells: z.array(cellRefSchema.extend({ state: id }))
    })
  },
  'halt.retitled': { version: 1, schema: z.object({ title: z.string() }) },
  'halt.reclassified': {
    version: 1,
    schema: z.object({ from: id, type: id, reason: z.string(), settles: z.boolean() })
  },
  'halt.regraded': {
    version: 1,
    schema: z.object({ from: id, severity: id, reason: z.string(), settles: z.boolean() })
  },
  'halt.retimed': {
    version: 1,
    schema: z.object({ name: timeNameSchema, at: z.int().nullable(), was: z.int().nullable(), reason: z.string() })
  },
  'halt.explained': { version: 1, schema: causeSchema },
  /** `open` counts the duties that were left; `outstanding` lists everything that was (from version 2). */
  'halt.closed': {
    version: 2,
    schema: z.object({
      reason: z.string(),
      open: z.int(),
      outstanding: z.array(z.object({ kind: z.string(), ids: z.array(z.string()) }))
    }),
    upgrades: { 1: (data) => ({ ...data, outstanding: [] }) }
  },
  'halt.reopened': { version: 1, schema: z.object({ reason: z.string() }) },
  'playbook.adopted': { version: 1, schema: z.object({ playbook: z.string(), reason: z.string() }) }
} as const satisfies EventTable
