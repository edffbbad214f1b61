import { z } from 'zod'
import { MOST_PACE, Scenario } from '../../drill/scenario/schema.ts'
import type { EventTable } from '../noun.ts'
import { instantSchema } from '../times.ts'

const id = z.string().min(1).max(60)
const person = z.string().trim().min(1).max(120)
/** What the wall showed (ms). The clock is folded from these alone, so that a copy in a branch says the same. */
const wall = instantSchema
const pace = z.int().min(1).max(MOST_PACE)
const reason = z.string()

/** What is recorded of a drill and its clock. */
export const drillEvents = {
  /** The drill begins, right after its declaration: time of its own runs from here. */
  'drill.began': {
    version: 1,
    schema: z.object({
      scenario: Scenario,
      plan: z.string().nullable(),
      facilitator: person,
      announced: z.boolean(),
      wall,
      pace
    })
  },
  /** `incident`: the stream of a real incident that came in between, null where a person stopped it. */
  'drill.paused': { version: 1, schema: z.object({ wall, reason, incident: z.string().nullable() }) },
  'drill.resumed': { version: 1, schema: z.object({ wall }) },
  'drill.paced': { version: 1, schema: z.object({ wall, pace, from: pace }) },
  /** Put forward, to `to` (ms of drill time). */
  'drill.jumped': { version: 1, schema: z.object({ wall, from: instantSchema, to: instantSchema }) },
  'drill.ended': { version: 1, schema: z.object({ wall, reason }) },
  /** Somebody else leads it from here. */
  'drill.led': { version: 1, schema: z.object({ facilitator: person, from: person, reason }) },
  /**
   * Everything before this in the log was copied, event for event, from another drill as it stood at `at` (ms of drill time);
   * `copied` says how many events. The clock stands.
   */
  'drill.branched': {
    version: 1,
    schema: z.object({ wall, from: z.string().min(1), at: instantSchema, copied: z.int().min(1), reason })
  },
  'drill.noted': { version: 1, schema: z.object({ id, text: z.string() }) },
  'drill.tagged': {
    version: 1,
    schema: z.object({ id, label: z.string(), text: z.string(), inject: z.string().nullable() })
  }
} as const satisfies EventTable
