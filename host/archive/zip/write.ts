import type { FileHandle } from 'node:fs/promises'
import { promisify } from 'node:util'
import { crc32, deflateRaw } from 'node:zlib'
import { archiveLimits } from '../../../shared/archive/limits.ts'
import type { ZipEntry } from './format.ts'
import { zipFlags, zipMethods, zipSignatures, zipSizes } from './format.ts'

const deflate = promisify(deflateRaw)
/** A regular file that its owner alone may read, as Unix has it. */
const MODE = 0o100600
/** Written by Unix, readable by version 2.0 of the format. */
const MADE_BY = (3 << 8) | 20
const NEEDS = 20

/** Writes files into a ZIP, one after another, and its directory at the end. */
export type ZipWriter = {
  /** Adds a file; `pack` is whether it is worth deflating. */
  readonly add: (path: string, content: Uint8Array, pack: boolean) => Promise<void>
  /** Writes the directory and gives the size of the whole in bytes. */
  readonly finish: () => Promise<number>
}

/** The archive would not fit the format: more than 4 GiB. */
export class ZipTooLarge extends Error {}

/** Opens a writer over an empty file. `madeAt` (ms) is the time that every file in it carries, in UTC. */
export function openZipWriter(file: Pick<FileHandle, 'write'>, madeAt: number): ZipWriter {
  const entries: ZipEntry[] = []
  const stamp = dosTime(madeAt)
  let at = 0
  const write = async (...pieces: Uint8Array[]) => {
    const length = pieces.reduce((sum, piece) => sum + piece.length, 0)
    if (at + length > archiveLimits.total) throw new ZipTooLarge()
    for (const piece of pieces) {
      let done = 0
      while (done < piece.length) {
        const { bytesWritten } = await file.write(piece, done, piece.length - done, at + done)
        done += bytesWritten
      }
      at += piece.length
    }
  }
  return {
    async add(path, content, pack) {
      const packed = pack ? await deflate(content) : content
      // What packs as tightly as no reader would believe is left as it is.
      const keep = pack && packed.length < content.length && content.length <= packed.length * archiveLimits.ratio
      const body = keep ? packed : content
      const entry: ZipEntry = {
        path,
        method: keep ? zipMethods.deflated : zipMethods.stored,
        flags: zipFlags.utf8,
        crc: crc32(content),
        packed: body.length,
        size: content.length,
        at
      }
      const name = Buffer.from(path)
      const head = Buffer.alloc(zipSizes.local)
      head.writeUInt32LE(zipSignatures.local, 0)
      head.writeUInt16LE(NEEDS, 4)
      common(head, 6, entry, stamp, name.length)
      await write(head, name, body)
      entries.push(entry)
    },
    async finish() {
      const begins = at
      for (const entry of entries) {
        const name = Buffer.from(entry.path)
        const row = Buffer.alloc(zipSizes.central)
        row.writeUInt32LE(zipSignatures.central, 0)
        row.writeUInt16LE(MADE_BY, 4)
        row.writeUInt16LE(NEEDS, 6)
        common(row, 8, entry, stamp, name.length)
        row.writeUInt32LE(MODE * 0x10000, 38)
        row.writeUInt32LE(entry.at, 42)
        await write(row, name)
      }
      const end = Buffer.alloc(zipSizes.end)
      end.writeUInt32LE(zipSignatures.end, 0)
      end.writeUInt16LE(entries.length, 8)
      end.writeUInt16LE(entries.length, 10)
      end.writeUInt32LE(at - begins, 12)
      end.writeUInt32LE(begins, 16)
      await write(end)
      return at
    }
  }
}

/** The fields that a local header and a row of the directory share, from `from` on. */
function common(record: Buffer, from: number, entry: ZipEntry, { time, day }: DosTime, nameLength: number): void {
  record.writeUInt16LE(entry.flags, from)
  record.writeUInt16LE(entry.method, from + 2)
  record.writeUInt16LE(time, from + 4)
  record.writeUInt16LE(day, from + 6)
  record.writeUInt32LE(entry.crc, from + 8)
  record.writeUInt32LE(entry.packed, from + 12)
  record.writeUInt32LE(entry.size, from + 16)
  record.writeUInt16LE(nameLength, from + 20)
}

type DosTime = { readonly time: number; readonly day: number }

/** A moment as the format has it: to two seconds, from 1980 to 2107. */
function dosTime(ms: number): DosTime {
  const date = new Date(ms)
  const year = Math.min(2107, Math.max(1980, date.getUTCFullYear()))
  return {
    time: (date.getUTCHours() << 11) | (date.getUTCMinutes() << 5) | (date.getUTCSeconds() >> 1),
    day: ((year - 1980) << 9) | ((date.getUTCMonth() + 1) << 5) | date.getUTCDate()
  }
}
