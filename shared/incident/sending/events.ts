import { z } from 'zod'
import { outboxTextSchema } from '../../outbox/message.ts'
import { sendTroubleSchema } from '../../outbox/trouble.ts'
import type { EventTable } from '../noun.ts'
import { countsSchema, holdReasons, sendingKinds } from './sending.ts'

const id = z.string().max(60)
/** Which sending, and enough of it that each entry of the log can be read by itself: what it is, by which connector, to whom. */
const named = { sending: z.string().min(1).max(120), kind: z.enum(sendingKinds), via: z.string(), to: id }
const reason = z.string()
const counts = countsSchema.nullable()

/**
 * What is recorded of what leaves the console. Bulk progress is not in it: a mailing's start and end carry their counts,
 * and no event carries an address or a word that a server said.
 */
export const sendingEvents = {
  'sending.queued': {
    version: 1,
    schema: z.object({
      ...named,
      connector: id,
      channel: id,
      about: z.string().max(120),
      department: id,
      text: outboxTextSchema.nullable()
    })
  },
  /** It sets out: for the first time, or again after it was held or interrupted. `recipients` for a mailing. */
  'sending.attempted': { version: 1, schema: z.object({ ...named, recipients: z.int().min(0).nullable() }) },
  /** It did not get through and is tried again by itself. Recorded when the reason changes, not for every try. */
  'sending.delayed': { version: 1, schema: z.object({ ...named, trouble: sendTroubleSchema, counts }) },
  'sending.held': { version: 1, schema: z.object({ ...named, why: z.enum(holdReasons), reason }) },
  /** A person says that it is still true. */
  'sending.released': { version: 1, schema: z.object({ ...named, reason }) },
  'sending.delivered': { version: 1, schema: z.object({ ...named, link: z.string(), counts }) },
  /** It did not get through, and nothing but a person helps. */
  'sending.failed': { version: 1, schema: z.object({ ...named, trouble: sendTroubleSchema, counts }) },
  /** Nobody knows whether it arrived; it is not sent a second time by itself. */
  'sending.doubted': { version: 1, schema: z.object({ ...named, trouble: sendTroubleSchema, counts }) },
  /** A person wants it tried again at once. */
  'sending.retried': { version: 1, schema: z.object({ ...named, reason }) },
  /** A person looked and found that it had arrived. */
  'sending.confirmed': { version: 1, schema: z.object({ ...named, reason }) },
  /** A person looked up recipients of whom nothing was known: so many had it, so many are sent it again. */
  'sending.cleared': {
    version: 1,
    schema: z.object({ ...named, arrived: z.int().min(0), again: z.int().min(0), counts: countsSchema })
  },
  'sending.cancelled': { version: 1, schema: z.object({ ...named, reason }) },
  /** How far a mailing had got when a person stopped it. */
  'sending.counted': { version: 1, schema: z.object({ ...named, counts: countsSchema }) },
  /** It belongs to a drill: nothing of a drill leaves the machine. */
  'sending.blocked': { version: 1, schema: z.object(named) }
} as const satisfies EventTable
