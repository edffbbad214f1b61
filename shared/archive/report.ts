import { z } from 'zod'
import { archiveAboutSchema, archiveKinds } from './manifest.ts'

/**
 * Why a file is not opened at all. What is behind such a fault is not looked at: none of it is trusted.
 */
export const containerFaults = [
  'empty',
  'not-a-zip',
  'truncated',
  'damaged-directory',
  'stray-bytes',
  'too-large',
  'too-many-files',
  'packed-too-tightly',
  'bad-name',
  'duplicate-name',
  'link-inside',
  'not-a-file',
  'encrypted',
  'unknown-packing',
  'no-manifest',
  'bad-manifest',
  'unknown-format',
  'unknown-version'
] as const
export type ContainerFault = (typeof containerFaults)[number]

/** How a file of an archive stands to what the manifest says of it. */
export const fileVerdicts = ['ok', 'missing', 'not-listed', 'wrong-size', 'wrong-hash', 'damaged'] as const
export type FileVerdict = (typeof fileVerdicts)[number]

/** What is wrong with what an archive says, where every file is as the manifest has it. */
export const contentFaults = [
  'no-log',
  'bad-line',
  'foreign-event',
  'no-incident',
  'broken-chain',
  'drill-turned',
  'manifest-differs',
  'no-playbook',
  'playbook-differs',
  'playbook-unreadable',
  'evidence-unnamed',
  'evidence-absent'
] as const
export type ContentFault = (typeof contentFaults)[number]

const params = z.record(z.string(), z.union([z.string(), z.number()]))

/** What came of looking through an archive. It is opened only where it is `sound`. */
export const archiveReportSchema = z.object({
  sound: z.boolean(),
  /** Why it was not looked into, null where it was. */
  fault: z.object({ code: z.enum(containerFaults), params }).nullable(),
  about: archiveAboutSchema.nullable(),
  /** The SHA-256 of the manifest: whoever reads the same on two machines has the same archive. Null where there is none. */
  fingerprint: z.string().nullable(),
  size: z.int(),
  files: z.array(
    z.object({
      path: z.string(),
      kind: z.enum(archiveKinds).nullable(),
      name: z.string().nullable(),
      size: z.int(),
      verdict: z.enum(fileVerdicts)
    })
  ),
  findings: z.array(z.object({ code: z.enum(contentFaults), params })),
  /** Milliseconds that it took. */
  took: z.number()
})
export type ArchiveReport = z.infer<typeof archiveReportSchema>
