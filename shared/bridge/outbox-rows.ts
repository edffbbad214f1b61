import { z } from 'zod'
import { configSchema, secretNames } from '../connector/config.ts'
import { connectorDraftSchema, connectorIdSchema } from '../connector/connector.ts'
import { listFindingSchema, listRefusedSchema } from '../outbox/list-fault.ts'
import { recipientStates, sendingProgressSchema } from '../outbox/progress.ts'
import { sendTroubleSchema } from '../outbox/trouble.ts'
import { protectionSchema } from './people-rows.ts'

/** The largest file of a mailing list, in bytes. */
export const LIST_LIMIT = 48 * 1024 * 1024
/** How many recipients are shown at once. */
export const RECIPIENTS_SHOWN = 200

const nothing = z.strictObject({})
const id = connectorIdSchema
const stream = z.string().min(1).max(80)
const sending = z.string().min(1).max(120)
const encoding = z.enum(['utf-8', 'utf-8-bom', 'shift_jis', 'utf-16le', 'utf-16be'])
const file = {
  fileName: z.string().min(1).max(255),
  /** The file's bytes in base64. */
  content: z.base64().max(Math.ceil(LIST_LIMIT / 3) * 4),
  /** How to read it; found out where it is left out. */
  encoding: encoding.optional(),
  /** Which column holds the addresses, from 0; found out where it is left out. */
  column: z.int().min(0).max(1000).optional()
}

/** A connector as the page may know it: never a secret, only which are kept, and which of these this machine cannot read. */
export const connectorViewSchema = z.object({
  id: z.string(),
  node: z.string(),
  name: z.string(),
  config: configSchema,
  channels: z.array(z.string()),
  briefs: z.array(z.string()),
  keyed: z.array(z.enum(secretNames)),
  locked: z.array(z.enum(secretNames)),
  setAt: z.int(),
  removed: z.boolean(),
  trial: z.object({ at: z.int(), by: z.string(), trouble: z.string().nullable() }).nullable(),
  list: z.object({ count: z.int(), refused: z.int(), at: z.int() }).nullable()
})
export type ConnectorView = z.infer<typeof connectorViewSchema>

/** What would come of taking a file as a mailing list, with every address masked. `row` counts as a spreadsheet does. */
export const listPreviewSchema = z.object({
  encoding,
  charactersLost: z.int(),
  columns: z.array(z.object({ heading: z.string(), sample: z.string() })),
  /** The column that is read, null where none holds addresses. */
  column: z.int().nullable(),
  /** Whether the first row names the columns. */
  hasHeadings: z.boolean(),
  rows: z.int(),
  taken: z.int(),
  refused: listRefusedSchema,
  /** The first rows that are not taken. */
  findings: z.array(listFindingSchema),
  sample: z.array(z.string())
})
export type ListPreview = z.infer<typeof listPreviewSchema>

/** One recipient of a mailing. `address` is masked unless asked for, null where it is locked or no longer kept. */
export const recipientSchema = z.object({
  n: z.int().min(1),
  address: z.string().nullable(),
  at: z.int().nullable(),
  /** What the server answered, as SMTP numbers it. */
  status: z.int().nullable()
})
export type RecipientView = z.infer<typeof recipientSchema>

/** What the page may ask about the ways out and about what lies in the outbox. A secret goes in and never comes back. */
export const outboxRequests = {
  'connector.list': { input: nothing, output: protectionSchema.extend({ connectors: z.array(connectorViewSchema) }) },
  'connector.save': {
    input: z.strictObject({ id: id.nullable(), draft: connectorDraftSchema }),
    output: z.object({ id: z.string() })
  },
  'connector.remove': { input: z.strictObject({ id }), output: nothing },
  /** Tries a connector for real. `to`: for mail, where a test message goes; empty to sign in and leave. */
  'connector.test': {
    input: z.strictObject({ id, to: z.string().trim().max(254) }),
    output: z.object({ trouble: sendTroubleSchema.nullable() })
  },
  'list.preview': { input: z.strictObject(file), output: listPreviewSchema },
  /** Replaces the mailing list of a connector. */
  'list.import': {
    input: z.strictObject({ id, ...file }),
    output: z.object({ taken: z.int(), refused: listRefusedSchema, findings: z.array(listFindingSchema) })
  },
  'list.remove': { input: z.strictObject({ id }), output: nothing },
  'sending.progress': { input: z.strictObject({ stream }), output: z.object({ rows: z.array(sendingProgressSchema) }) },
  'sending.recipients': {
    input: z.strictObject({
      stream,
      sending,
      state: z.enum(recipientStates),
      from: z.int().min(0),
      limit: z.int().min(1).max(RECIPIENTS_SHOWN),
      reveal: z.boolean()
    }),
    output: z.object({ total: z.int(), rows: z.array(recipientSchema) })
  },
  /** A person looked up recipients of whom nothing is known: they have it, or are to be sent it again. */
  'sending.resolve': {
    input: z.strictObject({
      stream,
      sending,
      which: z.union([z.literal('all'), z.array(z.int().min(1)).min(1).max(100_000)]),
      found: z.enum(['arrived', 'again'])
    }),
    output: nothing
  },
  'sending.export': {
    input: z.strictObject({
      stream,
      sending,
      state: z.enum(['refused', 'unknown']),
      encoding: z.enum(['utf-8-bom', 'shift_jis']),
      language: z.enum(['ja', 'en'])
    }),
    output: z.object({ fileName: z.string(), mimeType: z.string(), content: z.string(), count: z.int() })
  }
} as const

/** What the host tells of the outbox between the events of the log. */
export const outboxNotices = {
  /** A mailing list is being taken in: so many of so many rows. */
  'list.moved': z.object({ connector: z.string(), done: z.int(), all: z.int() }),
  /** Sendings moved on; at most once a second. */
  'sending.moved': z.object({ stream, rows: z.array(sendingProgressSchema) })
} as const
