import { z } from 'zod'
import type { CommandTable } from '../noun.ts'
import { timeNameSchema } from '../times.ts'
import { causeSchema, cellRefSchema, commanderSchema } from './events.ts'

const id = z.string().min(1).max(60)
const reason = z.string().trim().max(2000)

/** What a person may ask of the halt itself. A reason is given wherever a fact is corrected. */
export const haltCommands = {
  'halt.declare': z.strictObject({
    title: z.string().trim().max(200),
    type: id,
    severity: id,
    drill: z.boolean(),
    /** The real case of the playbook that is replayed, as a drill. */
    reference: id.optional(),
    /** Hash of the published playbook version to run on. */
    playbook: z.string().max(64),
    cause: causeSchema,
    commander: commanderSchema,
    times: z.partialRecord(timeNameSchema, z.int()),
    cells: z.array(cellRefSchema.extend({ state: id })).max(2000)
  }),
  'halt.retitle': z.strictObject({ title: z.string().trim().max(200) }),
  'halt.reclassify': z.strictObject({ type: id, reason }),
  'halt.regrade': z.strictObject({ severity: id, reason }),
  'halt.retime': z.strictObject({ name: timeNameSchema, at: z.int().nullable(), reason }),
  'halt.explain': causeSchema,
  'halt.close': z.strictObject({ reason }),
  'halt.reopen': z.strictObject({ reason }),
  'playbook.adopt': z.strictObject({ playbook: z.string().max(64), reason })
} as const satisfies CommandTable
