import { z } from 'zod'
import type { CommandTable } from '../noun.ts'
import { instantSchema } from '../times.ts'

const action = z.string().min(1).max(60)
const words = z.string().trim().max(2000)
const plan = {
  title: z.string().trim().min(1).max(200),
  category: z.string().min(1).max(60),
  owner: z.string().trim().min(1).max(120),
  dueAt: instantSchema,
  verification: words,
  effectAt: instantSchema.nullable(),
  causes: z.array(z.string().min(1).max(60)).max(50)
}

/** What a person may ask of the preventive actions. A reason is given wherever a plan is changed or given up. */
export const actionCommands = {
  'action.plan': z.strictObject(plan),
  'action.amend': z.strictObject({ action, ...plan, reason: words }),
  'action.finish': z.strictObject({ action, note: words }),
  'action.judge': z.strictObject({ action, effective: z.boolean(), note: words }),
  'action.reopen': z.strictObject({ action, reason: words }),
  'action.drop': z.strictObject({ action, reason: words })
} as const satisfies CommandTable
