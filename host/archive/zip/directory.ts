import type { FileHandle } from 'node:fs/promises'
import { archiveLimits } from '../../../shared/archive/limits.ts'
import type { ContainerFault } from '../../../shared/archive/report.ts'
import type { ZipEntry } from './format.ts'
import { MAX_16, MAX_32, zipFlags, zipMethods, zipSignatures, zipSizes } from './format.ts'

/** A file that is no archive of ours. `params` fill its sentence. */
export class ZipFault extends Error {
  readonly code: ContainerFault
  readonly params: Readonly<Record<string, string | number>>
  constructor(code: ContainerFault, params: Readonly<Record<string, string | number>> = {}) {
    super(code)
    this.code = code
    this.params = params
  }
}

/** A place inside of an archive: folders and a name of letters, digits, dots, dashes; nothing that leads elsewhere. */
const PATH = /^(?:[A-Za-z0-9_-][A-Za-z0-9._-]*\/)*[A-Za-z0-9_-][A-Za-z0-9._-]*$/
const LONGEST_PATH = 200
/** The parts of a Unix mode: what kind of thing it is, a file, a link. */
const KIND = 0o170000
const REGULAR = 0o100000
const LINK = 0o120000
const DOS_FOLDER = 0x10
const UNIX = 3

/**
 * Reads the directory of a ZIP and refuses whatever an archive of ours never is, before anything in it is unpacked: what is
 * cut off, encrypted, a link, named twice or so that it leads elsewhere, too large, too many, packed too tightly. `begins`
 * is where the directory begins, so that the files end there.
 */
export async function readDirectory(
  file: FileHandle,
  size: number
): Promise<{ readonly entries: readonly ZipEntry[]; readonly begins: number }> {
  if (size === 0) throw new ZipFault('empty')
  if (size > archiveLimits.total) throw new ZipFault('too-large')
  const { count, begins, length } = await readEnd(file, size)
  const table = await read(file, begins, length)
  const entries: ZipEntry[] = []
  let at = 0
  for (let index = 0; index < count; index += 1) {
    if (at + zipSizes.central > table.length || table.readUInt32LE(at) !== zipSignatures.central) {
      throw new ZipFault('damaged-directory')
    }
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => table.readUInt16LE(at + offset)) as [
      number,
      number,
      number
    ]
    const next = at + zipSizes.central + nameLength + extra + comment
    if (next > table.length) throw new ZipFault('damaged-directory')
    entries.push(readRow(table.subarray(at, next), nameLength))
    at = next
  }
  if (at !== table.length) throw new ZipFault('damaged-directory')
  checkTogether(entries)
  return { entries, begins }
}

async function readEnd(file: FileHandle, size: number): Promise<{ count: number; begins: number; length: number }> {
  const tail = await read(file, Math.max(0, size - zipSizes.end - MAX_16), Math.min(size, zipSizes.end + MAX_16))
  let at = tail.length - zipSizes.end
  while (at >= 0 && tail.readUInt32LE(at) !== zipSignatures.end) at -= 1
  if (at < 0) {
    const head = await read(file, 0, Math.min(4, size))
    throw new ZipFault(head.length === 4 && head.readUInt32LE(0) === zipSignatures.local ? 'truncated' : 'not-a-zip')
  }
  const [disk, diskOfTable, onDisk, count] = [4, 6, 8, 10].map((offset) => tail.readUInt16LE(at + offset)) as [
    number,
    number,
    number,
    number
  ]
  const length = tail.readUInt32LE(at + 12)
  const begins = tail.readUInt32LE(at + 16)
  const ends = size - tail.length + at
  if (tail.length - at !== zipSizes.end) throw new ZipFault('stray-bytes')
  if (count === MAX_16 || length === MAX_32 || begins === MAX_32) throw new ZipFault('too-large')
  if (disk !== 0 || diskOfTable !== 0 || onDisk !== count) throw new ZipFault('damaged-directory')
  if (count > archiveLimits.entries) throw new ZipFault('too-many-files', { limit: archiveLimits.entries })
  if (begins + length > ends) throw new ZipFault('truncated')
  if (length > archiveLimits.text) throw new ZipFault('damaged-directory')
  if (begins + length < ends) throw new ZipFault('stray-bytes')
  return { count, begins, length }
}

function readRow(row: Buffer, nameLength: number): ZipEntry {
  const path = row.subarray(zipSizes.central, zipSizes.central + nameLength).toString('latin1')
  const entry: ZipEntry = {
    path,
    flags: row.readUInt16LE(8),
    method: row.readUInt16LE(10),
    crc: row.readUInt32LE(16),
    packed: row.readUInt32LE(20),
    size: row.readUInt32LE(24),
    at: row.readUInt32LE(42)
  }
  checkKind(shown(path), row.readUInt16LE(4) >> 8, row.readUInt32LE(38))
  if (path.length > LONGEST_PATH || !PATH.test(path)) throw new ZipFault('bad-name', { path: shown(path) })
  if ((entry.flags & (zipFlags.encrypted | zipFlags.strong | zipFlags.masked)) !== 0) {
    throw new ZipFault('encrypted', { path })
  }
  if (entry.method !== zipMethods.stored && entry.method !== zipMethods.deflated) {
    throw new ZipFault('unknown-packing', { path })
  }
  if (entry.method === zipMethods.stored && entry.packed !== entry.size) throw new ZipFault('damaged-directory')
  if (entry.size > archiveLimits.free && entry.size > entry.packed * archiveLimits.ratio) {
    throw new ZipFault('packed-too-tightly', { path })
  }
  return entry
}

function checkKind(path: string, system: number, attributes: number): void {
  const kind = system === UNIX ? (attributes >>> 16) & KIND : 0
  if (kind === LINK) throw new ZipFault('link-inside', { path })
  const isFolder = path.endsWith('/') || (attributes & DOS_FOLDER) !== 0
  if (isFolder || (kind !== 0 && kind !== REGULAR)) throw new ZipFault('not-a-file', { path })
}

function checkTogether(entries: readonly ZipEntry[]): void {
  const seen = new Set<string>()
  let total = 0
  for (const { path, size } of entries) {
    // Where capitals do not count, two names would be one file.
    const name = path.toLowerCase()
    if (seen.has(name)) throw new ZipFault('duplicate-name', { path })
    seen.add(name)
    total += size
  }
  if (total > archiveLimits.total) throw new ZipFault('too-large')
}

/** A name that is to be shown: without what could fool a reader, and short. */
function shown(path: string): string {
  return path.replace(/[^\x20-\x7e]/g, '?').slice(0, 80)
}

/** Reads exactly so many bytes. */
export async function read(file: FileHandle, at: number, length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(length)
  let done = 0
  while (done < length) {
    const { bytesRead } = await file.read(bytes, done, length - done, at + done)
    if (bytesRead === 0) throw new ZipFault('truncated')
    done += bytesRead
  }
  return bytes
}
