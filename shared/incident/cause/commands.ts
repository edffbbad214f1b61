import { z } from 'zod'
import type { CommandTable } from '../noun.ts'
import { causeAreas, causeKinds, lessonKinds } from './cause.ts'

const id = z.string().min(1).max(60)
const reason = z.string().trim().max(2000)
const words = {
  kind: z.enum(causeKinds),
  area: z.enum(causeAreas),
  text: z.string().trim().min(1).max(2000),
  /** Keys of entries of the log: `node:seq`. */
  entries: z.array(z.string().min(3).max(80)).max(50)
}

/** What a person may ask of the analysis of causes. */
export const causeCommands = {
  /** `parent`: the cause of which this is the answer to "why?", null at the top. */
  'cause.note': z.strictObject({ parent: id.nullable(), ...words }),
  'cause.amend': z.strictObject({ cause: id, ...words }),
  'cause.remove': z.strictObject({ cause: id, reason }),
  'cause.write': z.strictObject({ section: z.int().min(0).max(50), text: z.string().trim().max(20_000) }),
  'cause.learn': z.strictObject({ kind: z.enum(lessonKinds), text: z.string().trim().min(1).max(2000) }),
  'cause.unlearn': z.strictObject({ lesson: id, reason })
} as const satisfies CommandTable
