import { z } from 'zod'
import { assigneeSchema } from '../duty/events.ts'
import type { CommandTable } from '../noun.ts'
import { instantSchema } from '../times.ts'
import { streamSchema } from './events.ts'

const work = z.string().min(1).max(60)
const title = z.string().trim().min(1).max(300)
const owner = assigneeSchema.nullable()
const instant = instantSchema.nullable()
const steps = { done: z.int().min(0).max(100_000), of: z.int().min(1).max(100_000) }
const words = z.string().trim().max(2000)

/** What a person may ask of the work of recovery. Times in milliseconds since the epoch. */
export const progressCommands = {
  /** All that is known of it in one go; `amount` null where nothing is done yet. */
  'work.add': z.strictObject({
    title,
    stream: streamSchema,
    owner,
    start: instant,
    end: instant,
    amount: z.strictObject(steps).nullable()
  }),
  'work.correct': z.strictObject({ work, title, stream: streamSchema }),
  'work.assign': z.strictObject({ work, owner }),
  'work.plan': z.strictObject({ work, start: instant, end: instant }),
  'work.advance': z.strictObject({ work, ...steps }),
  /** `on`: whom or what it waits for (a vendor, a department, a key holder, an approval). */
  'work.block': z.strictObject({ work, on: z.string().trim().max(200), reason: words }),
  'work.unblock': z.strictObject({ work, block: z.string().min(1).max(60), note: words }),
  'work.finish': z.strictObject({ work, note: words }),
  'work.drop': z.strictObject({ work, reason: words }),
  'work.reopen': z.strictObject({ work, reason: words })
} as const satisfies CommandTable
