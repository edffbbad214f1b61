import { z } from 'zod'
import { MOST_PACE } from '../../drill/scenario/schema.ts'
import type { CommandTable } from '../noun.ts'
import { instantSchema } from '../times.ts'

const reason = z.string().trim().max(2000)
const words = z.string().trim().max(2000)

/** What may be asked of a drill that runs: its clock and its end by whoever leads it, moments by whoever watches. */
export const drillCommands = {
  'drill.pause': z.strictObject({ reason }),
  'drill.resume': z.strictObject({}),
  'drill.pace': z.strictObject({ pace: z.int().min(1).max(MOST_PACE) }),
  /** Forward to a moment of drill time (ms), or to when the next inject comes. */
  'drill.jump': z.strictObject({ to: z.union([instantSchema, z.literal('next-inject')]) }),
  'drill.end': z.strictObject({ reason }),
  /** Takes the lead over. */
  'drill.lead': z.strictObject({ reason }),
  'drill.note': z.strictObject({ text: words }),
  /** `label` is the kind of moment, in a word; `inject` what it is about. */
  'drill.tag': z.strictObject({
    label: z.string().trim().max(60),
    text: words,
    inject: z.string().min(1).max(60).nullable()
  })
} as const satisfies CommandTable
