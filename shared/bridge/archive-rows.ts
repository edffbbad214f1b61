import { z } from 'zod'
import { ARCHIVE_PIECE } from '../archive/limits.ts'
import { archiveAboutSchema } from '../archive/manifest.ts'
import { archiveReportSchema } from '../archive/report.ts'
import { importReportSchema } from './shapes.ts'

const nothing = z.strictObject({})
const stream = z.string().min(1).max(80)
const ticket = z.string().min(1).max(60)
const piece = z.base64().max(Math.ceil(ARCHIVE_PIECE / 3) * 4)

/** What an archive of an incident would hold: sizes in bytes. */
export const archivePreviewSchema = z.object({
  events: z.int(),
  /** How many writings legal holds privileged. */
  privileged: z.int(),
  evidence: z.object({ files: z.int(), bytes: z.int(), missing: z.int() }),
  reports: z.int(),
  drill: z.boolean()
})
export type ArchivePreview = z.infer<typeof archivePreviewSchema>

/** An archive that was written. `folder` is where it lies, null where it is to be fetched with `ticket`. */
export const writtenArchiveSchema = z.object({
  fileName: z.string(),
  folder: z.string().nullable(),
  ticket: z.string().nullable(),
  size: z.int(),
  files: z.int(),
  fingerprint: z.string(),
  about: archiveAboutSchema
})
export type WrittenView = z.infer<typeof writtenArchiveSchema>

/** What the page may ask about archives. Files cross in pieces; what was sent and not opened is dropped. */
export const archiveRequests = {
  'archive.preview': { input: z.strictObject({ stream }), output: archivePreviewSchema },
  /** Writes an incident's archive where the person chooses; null where they gave it up. `job` names it in `archive.moved`. */
  'archive.write': {
    input: z.strictObject({
      stream,
      job: ticket,
      privileged: z.enum(['left-out', 'included']),
      timeZone: z.string().max(60)
    }),
    output: z.object({ written: writtenArchiveSchema.nullable() })
  },
  /** A piece of a written archive from a byte on; `next` is where the next begins, null after the last. */
  'archive.fetch': {
    input: z.strictObject({ ticket, from: z.int().min(0) }),
    output: z.object({ content: z.string(), next: z.int().nullable() })
  },
  /** Sends an archive piece by piece: the first has no ticket and gets one. */
  'archive.put': {
    input: z.strictObject({ ticket: ticket.nullable(), content: piece }),
    output: z.object({ ticket: z.string(), size: z.int() })
  },
  'archive.verify': { input: z.strictObject({ ticket }), output: archiveReportSchema },
  /** Opens a sound archive for reading, under a stream of its own. */
  'archive.open': { input: z.strictObject({ ticket }), output: z.object({ stream: z.string() }) },
  /** Takes a sound archive into this console's own log. Twice is once. */
  'archive.take': {
    input: z.strictObject({ ticket }),
    output: z.object({ report: importReportSchema, evidence: z.int(), withheld: z.int() })
  },
  'archive.drop': { input: z.strictObject({ ticket }), output: nothing },
  /** The archives that are open for reading. */
  'archive.list': {
    input: nothing,
    output: z.array(z.object({ stream: z.string(), ticket: z.string(), about: archiveAboutSchema }))
  }
} as const
export type OpenedArchive = z.infer<(typeof archiveRequests)['archive.list']['output']>[number]

/** What the host tells of archives: how far a long work has come, in whatever it counts. */
export const archiveNotices = {
  'archive.moved': z.object({ job: z.string(), done: z.int(), all: z.int() })
} as const
