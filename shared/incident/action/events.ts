import { z } from 'zod'
import type { EventTable } from '../noun.ts'

const action = z.string().min(1).max(60)
const title = z.string()
const number = z.int().min(1)
const about = { action, number, title }
const plan = {
  category: z.string(),
  owner: z.string(),
  department: z.string(),
  dueAt: z.int(),
  verification: z.string(),
  effectAt: z.int().nullable(),
  causes: z.array(z.string())
}

/** What is recorded of preventive actions. Times in milliseconds since the epoch. Each event names the action by itself. */
export const actionEvents = {
  'action.planned': { version: 1, schema: z.object({ ...about, ...plan }) },
  'action.amended': { version: 1, schema: z.object({ ...about, ...plan, reason: z.string() }) },
  'action.finished': { version: 1, schema: z.object({ ...about, note: z.string() }) },
  /** It was looked at whether it helped. */
  'action.judged': { version: 1, schema: z.object({ ...about, effective: z.boolean(), note: z.string() }) },
  'action.reopened': { version: 1, schema: z.object({ ...about, reason: z.string() }) },
  'action.dropped': { version: 1, schema: z.object({ ...about, reason: z.string() }) }
} as const satisfies EventTable
