import { z } from 'zod'

/** What an archive of ours calls itself, and the one version of it that this console writes and reads. */
export const ARCHIVE_FORMAT = 'haltdesk-archive'
export const ARCHIVE_VERSION = 1

/** The places of the files that every archive holds. */
export const archivePlaces = {
  manifest: 'manifest.json',
  log: 'incident.jsonl',
  playbook: 'playbook.json'
} as const

/** What a file of an archive is. */
export const archiveKinds = ['log', 'playbook', 'evidence', 'report', 'chart', 'readme'] as const
export type ArchiveKind = (typeof archiveKinds)[number]

const hash = z.string().regex(/^[0-9a-f]{64}$/)
const count = z.int().min(0)

/** One file of an archive: its place in it, its size in bytes, its SHA-256. `name` is what its sender called a piece of evidence. */
export const archiveFileSchema = z.strictObject({
  path: z.string().min(1).max(200),
  kind: z.enum(archiveKinds),
  size: count,
  sha256: hash,
  name: z.string().max(255).nullable()
})
export type ArchiveFile = z.infer<typeof archiveFileSchema>

/** What an archive says of itself. Times are milliseconds since the epoch. */
export const archiveAboutSchema = z.strictObject({
  format: z.literal(ARCHIVE_FORMAT),
  version: z.literal(ARCHIVE_VERSION),
  /** `DRILL` or `LIVE`: nobody should take one for the other. */
  mark: z.enum(['DRILL', 'LIVE']),
  incident: z.strictObject({
    stream: z.string().min(1).max(80),
    title: z.string().max(400),
    type: z.string().max(60),
    drill: z.boolean(),
    declaredAt: z.int(),
    closedAt: z.int().nullable(),
    /** Hash of the playbook that it runs on. */
    playbook: hash
  }),
  madeAt: z.int(),
  /** The version of the program that made it. */
  madeWith: z.string().max(40),
  /** The zone of the times in its reports, an IANA name. */
  timeZone: z.string().max(60),
  /** Whether the log in it holds what legal claimed as privileged. */
  privileged: z.enum(['left-out', 'included']),
  counts: z.strictObject({
    events: count,
    /** Events in whose place the log says their hash alone. */
    withheld: count,
    /** Privileged writings that the log goes without. */
    privilegedLeftOut: count,
    /** Places where the chain of events did not hold already when it was made. */
    brokenLinks: count,
    evidence: count,
    /** Attached files that were not to be had when it was made. */
    evidenceMissing: count
  })
})
export type ArchiveAbout = z.infer<typeof archiveAboutSchema>

/** The manifest: what the archive says of itself, and every other file of it. */
export const manifestSchema = archiveAboutSchema.extend({ files: z.array(archiveFileSchema) })
export type Manifest = z.infer<typeof manifestSchema>

/** A manifest as it lies in the archive. */
export function manifestText(manifest: Manifest): string {
  return `${JSON.stringify(manifest, null, 2)}\n`
}

/** What of a manifest is about the archive as a whole. */
export function aboutOf(manifest: Manifest): ArchiveAbout {
  return archiveAboutSchema.strip().parse(manifest)
}

/** Reads a manifest, or says why it is none of ours. */
export function readManifest(
  text: string
): { readonly ok: true; readonly manifest: Manifest } | { readonly ok: false; readonly fault: ManifestFault } {
  const no = (code: ManifestFault['code'], detail: string) => ({ ok: false, fault: { code, detail } }) as const
  let raw: unknown
  try {
    raw = JSON.parse(text)
  } catch {
    return no('bad-manifest', 'JSON')
  }
  const head = headSchema.safeParse(raw)
  if (!head.success) return no('bad-manifest', 'format')
  const { format, version } = head.data
  if (format !== ARCHIVE_FORMAT) return no('unknown-format', format.slice(0, 40))
  if (version !== ARCHIVE_VERSION) return no('unknown-version', String(version))
  const parsed = manifestSchema.safeParse(raw)
  if (!parsed.success) return no('bad-manifest', parsed.error.issues[0]?.path.join('.') ?? '')
  const { mark, incident, files } = parsed.data
  if (new Set(files.map(({ path }) => path)).size < files.length) return no('bad-manifest', 'files')
  if ((mark === 'DRILL') !== incident.drill) return no('bad-manifest', 'mark')
  return { ok: true, manifest: parsed.data }
}

/** Why a manifest is refused. */
export type ManifestFault = {
  readonly code: 'bad-manifest' | 'unknown-format' | 'unknown-version'
  readonly detail: string
}

const headSchema = z.object({ format: z.string(), version: z.union([z.int(), z.string().max(20)]) })
