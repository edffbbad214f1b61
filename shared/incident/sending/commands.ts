import { z } from 'zod'
import type { CommandTable } from '../noun.ts'

const sending = z.string().min(1).max(120)
const reason = z.string().trim().max(2000)
const id = z.string().min(1).max(60)

/** What a person may ask of what leaves the console. What became of it only the outbox says. */
export const sendingCommands = {
  /** The internal brief as it reads now, to a department. `timeZone`: whose clocks its times are on. */
  'brief.send': z.strictObject({
    department: id,
    connector: id,
    via: z.string().trim().min(1).max(80),
    timeZone: z.string().min(1).max(60)
  }),
  /** The status page as it reads now. */
  'page.send': z.strictObject({ connector: id, via: z.string().trim().min(1).max(80), channel: id }),
  'sending.hold': z.strictObject({ sending, reason }),
  /** It is still true: it may go. */
  'sending.release': z.strictObject({ sending, reason }),
  'sending.retry': z.strictObject({ sending, reason }),
  'sending.confirm': z.strictObject({ sending, reason }),
  'sending.cancel': z.strictObject({ sending, reason })
} as const satisfies CommandTable
