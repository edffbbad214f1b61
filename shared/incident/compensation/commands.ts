import { z } from 'zod'
import type { CommandTable } from '../noun.ts'
import { clearanceKindSchema, outcomeSchema, termsSchema } from './compensation.ts'

const id = z.string().min(1).max(60)
const words = z.string().trim().max(2000)

/** What a person may ask of compensation, but for its cases. */
export const compensationCommands = {
  /** A version of the assessment. `was` is the id of the one that the writer saw, null for the first. */
  'compensation.assess': z.strictObject({ was: id.nullable(), terms: termsSchema, reason: words }),
  /** A step of the playbook, by its place from 0. */
  'compensation.step': z.strictObject({ step: z.int().min(0).max(99), done: z.boolean(), note: words }),
  'compensation.clear': z.strictObject({
    kind: clearanceKindSchema,
    reference: z.string().trim().max(200),
    text: words
  }),
  'compensation.unclear': z.strictObject({ clearance: id, reason: words }),
  /** `assessment` is the one that the person has read. */
  'compensation.propose': z.strictObject({ outcome: outcomeSchema, assessment: id, text: words }),
  'compensation.approve': z.strictObject({ resolution: id, assessment: id }),
  'compensation.withdraw': z.strictObject({ resolution: id, reason: words })
} as const satisfies CommandTable
