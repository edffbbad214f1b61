import { z } from 'zod'
import type { EventTable } from '../noun.ts'
import { causeAreas, causeKinds, lessonKinds } from './cause.ts'

const cause = z.string().min(1).max(60)
const text = z.string()
const words = { kind: z.enum(causeKinds), area: z.enum(causeAreas), text, entries: z.array(z.string()) }

/** What is recorded of the analysis of causes: the tree, the sections of the report, the lessons. */
export const causeEvents = {
  'cause.noted': { version: 1, schema: z.object({ cause, parent: cause.nullable(), ...words }) },
  'cause.amended': { version: 1, schema: z.object({ cause, ...words }) },
  'cause.removed': { version: 1, schema: z.object({ cause, text, reason: z.string() }) },
  /** The text of a section of the playbook's outline, by its place in it from 0 on. */
  'cause.drafted': { version: 1, schema: z.object({ section: z.int().min(0), text }) },
  'cause.learned': { version: 1, schema: z.object({ lesson: cause, kind: z.enum(lessonKinds), text }) },
  'cause.unlearned': { version: 1, schema: z.object({ lesson: cause, text, reason: z.string() }) }
} as const satisfies EventTable
