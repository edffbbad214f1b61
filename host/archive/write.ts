import { createHash } from 'node:crypto'
import { open, rm } from 'node:fs/promises'
import { setImmediate } from 'node:timers/promises'
import type { ArchiveAbout, ArchiveFile } from '../../shared/archive/manifest.ts'
import { archivePlaces, manifestText } from '../../shared/archive/manifest.ts'
import { archiveReadme } from '../../shared/archive/readme.ts'
import { renameDurably } from '../durable-file.ts'
import type { Composition } from './compose.ts'
import type { ArchivePart } from './part.ts'
import { openZipWriter } from './zip/write.ts'

export { ZipTooLarge } from './zip/write.ts'

/** What was written: its size in bytes, how many files its manifest lists, the SHA-256 of its manifest. */
export type WrittenArchive = {
  readonly about: ArchiveAbout
  readonly size: number
  readonly files: number
  readonly fingerprint: string
}

/**
 * Writes an archive so that a crash or a full disk leaves the old file or the new one, never half: under another name
 * first, flushed, then renamed. Between two files everything else has its turn; `onMove` hears how many are done. Throws
 * what the disk says.
 */
export async function writeArchive(
  target: string,
  { about, parts }: Composition,
  onMove: (done: number, all: number) => void
): Promise<WrittenArchive> {
  const partial = `${target}.partial`
  try {
    const file = await open(partial, 'w', 0o600)
    let written: WrittenArchive
    try {
      written = await fill(openZipWriter(file, about.madeAt), about, parts, onMove)
      await file.sync()
    } finally {
      await file.close()
    }
    renameDurably(partial, target)
    return written
  } catch (error) {
    await rm(partial, { force: true }).catch(() => undefined)
    throw error
  }
}

async function fill(
  zip: ReturnType<typeof openZipWriter>,
  planned: ArchiveAbout,
  parts: readonly ArchivePart[],
  onMove: (done: number, all: number) => void
): Promise<WrittenArchive> {
  const files: ArchiveFile[] = []
  const all = parts.length + 3
  const add = async (
    { path, kind, name = null }: Omit<ArchivePart, 'make' | 'name'> & { name?: string | null },
    content: Uint8Array
  ) => {
    // Evidence is mostly packed already (pictures, PDF), and must come out quickly.
    await zip.add(path, content, kind !== 'evidence')
    files.push({ path, kind, size: content.length, sha256: hashOf(content), name })
  }
  let missing = 0
  for (const [index, part] of parts.entries()) {
    const content = part.make()
    if (content) await add(part, content)
    else missing += 1
    onMove(index + 1, all)
    await setImmediate()
  }
  const evidence = files.filter(({ kind }) => kind === 'evidence').length
  const about = { ...planned, counts: { ...planned.counts, evidence, evidenceMissing: missing } }
  for (const language of ['ja', 'en'] as const) {
    const text = archiveReadme(about, files, language)
    await add({ path: `README-${language}.md`, kind: 'readme' }, Buffer.from(text))
  }
  const manifest = Buffer.from(manifestText({ ...about, files }))
  await zip.add(archivePlaces.manifest, manifest, true)
  const size = await zip.finish()
  onMove(all, all)
  return { about, size, files: files.length, fingerprint: hashOf(manifest) }
}

function hashOf(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}
