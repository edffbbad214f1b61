import { z } from 'zod'
import type { EventTable } from '../incident/noun.ts'
import { configSchema, secretNames } from './config.ts'
import { connectorIdSchema } from './connector.ts'

const connector = connectorIdSchema
const count = z.int().min(0)

/** What is recorded of the ways out. No secret and no customer's address is in any of it. */
export const connectorEvents = {
  /** A connector as it stands from now on. `keyed` names the secrets that are kept for it. */
  'connector.saved': {
    version: 1,
    schema: z.object({
      connector,
      name: z.string(),
      config: configSchema,
      channels: z.array(z.string()),
      briefs: z.array(z.string()),
      keyed: z.array(z.enum(secretNames))
    })
  },
  'connector.removed': { version: 1, schema: z.object({ connector, name: z.string() }) },
  /** A test message went out, or did not: then why, by its code. */
  'connector.tested': {
    version: 1,
    schema: z.object({ connector, name: z.string(), trouble: z.string().nullable() })
  },
  /** The mailing list of a connector was replaced by a file. */
  'list.replaced': { version: 1, schema: z.object({ connector, name: z.string(), count, refused: count }) },
  'list.removed': { version: 1, schema: z.object({ connector, name: z.string(), count }) },
  /** Addresses of recipients were shown in the clear. */
  'recipients.shown': { version: 1, schema: z.object({ sending: z.string(), count }) },
  /** Addresses of recipients left as a file: whom the server refused, or of whom nothing is known. */
  'recipients.exported': { version: 1, schema: z.object({ sending: z.string(), count }) }
} as const satisfies EventTable
