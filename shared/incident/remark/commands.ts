import { z } from 'zod'
import type { CommandTable } from '../noun.ts'

const text = z.string().trim().min(1).max(5000)
const entry = z.string().min(3).max(80)

/** What a person may ask of the timeline: a remark (back-dated by `happenedAt`), its correction, a pin. */
export const remarkCommands = {
  /** `privileged`: why what is written is privileged from its first moment; legal alone may say so. */
  'remark.add': z.strictObject({ text, privileged: z.string().trim().min(1).max(2000).optional() }),
  'remark.correct': z.strictObject({ remark: z.string().min(1).max(60), text }),
  /** `entry` is the key of an event: `node:seq`. */
  'entry.pin': z.strictObject({ entry }),
  'entry.unpin': z.strictObject({ entry })
} as const satisfies CommandTable
