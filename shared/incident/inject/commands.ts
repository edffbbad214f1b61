import { z } from 'zod'
import { Inject, InjectContent } from '../../drill/scenario/schema.ts'
import type { CommandTable } from '../noun.ts'
import { instantSchema } from '../times.ts'

const inject = z.string().min(1).max(60)
const reason = z.string().trim().max(2000)

/** What may be asked of the injects of a drill: by whoever leads it, and by the room once they are out. */
export const injectCommands = {
  /** Out at once, whatever its time. One that was skipped may still be released. */
  'inject.release': z.strictObject({ inject }),
  'inject.hold': z.strictObject({ inject, reason }),
  'inject.unhold': z.strictObject({ inject, reason }),
  'inject.change': z.strictObject({ inject, content: InjectContent, reason }),
  /** `at` is when it comes (ms of drill time), null at once; `targetSeconds` how long the room has. */
  'inject.improvise': z.strictObject({
    content: InjectContent,
    at: instantSchema.nullable(),
    targetSeconds: Inject.shape.targetSeconds
  }),
  'inject.skip': z.strictObject({ inject, reason }),
  'inject.see': z.strictObject({ inject }),
  'inject.answer': z.strictObject({ inject, text: z.string().trim().min(1).max(2000) })
} as const satisfies CommandTable
