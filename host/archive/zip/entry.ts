import type { FileHandle } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { crc32, createInflateRaw } from 'node:zlib'
import type { ZipEntry } from './format.ts'
import { zipFlags, zipMethods, zipSignatures, zipSizes } from './format.ts'
import { ZipFault, read } from './directory.ts'

const PIECE = 1024 * 1024
/** What may follow a file whose sizes come after it: a record with a mark or without. */
const DESCRIPTORS: readonly number[] = [12, 16]

/** Where the packed content of an entry begins. */
export type Located = { readonly entry: ZipEntry; readonly from: number }

/**
 * Finds the content of every entry, and refuses an archive whose local headers tell another story than its directory, whose
 * files overlap, or that has bytes between them: what one program would show, another would not.
 */
export async function locate(file: FileHandle, entries: readonly ZipEntry[], end: number): Promise<readonly Located[]> {
  const located: Located[] = []
  let at = 0
  let room: readonly number[] = [0]
  for (const entry of entries.toSorted((a, b) => a.at - b.at)) {
    const gap = entry.at - at
    if (gap < 0) throw new ZipFault('damaged-directory')
    if (!room.includes(gap)) throw new ZipFault('stray-bytes')
    if (entry.at + zipSizes.local > end) throw new ZipFault('truncated')
    const head = await read(file, entry.at, zipSizes.local)
    const nameLength = head.readUInt16LE(26)
    const from = entry.at + zipSizes.local + nameLength + head.readUInt16LE(28)
    const isSame =
      head.readUInt32LE(0) === zipSignatures.local &&
      head.readUInt16LE(6) === entry.flags &&
      head.readUInt16LE(8) === entry.method &&
      nameLength === entry.path.length &&
      (await read(file, entry.at + zipSizes.local, nameLength)).toString('latin1') === entry.path
    if (!isSame) throw new ZipFault('damaged-directory')
    at = from + entry.packed
    if (at > end) throw new ZipFault('truncated')
    room = (entry.flags & zipFlags.described) === 0 ? [0] : DESCRIPTORS
    located.push({ entry, from })
  }
  if (!room.includes(end - at)) throw new ZipFault('stray-bytes')
  return located
}

/**
 * Unpacks an entry piece by piece. False where it is not what its directory row says: it does not unpack, is longer or
 * shorter, or has another checksum. It never gives more than the size that the row claims.
 */
export async function unpack(
  file: FileHandle,
  { entry, from }: Located,
  onPiece: (piece: Buffer) => void
): Promise<boolean> {
  let size = 0
  let crc = 0
  const take = async (pieces: AsyncIterable<Buffer>) => {
    for await (const piece of pieces) {
      size += piece.length
      if (size > entry.size) throw new NotAsClaimed()
      crc = crc32(piece, crc)
      onPiece(piece)
    }
  }
  try {
    if (entry.method === zipMethods.stored) await take(pieces(file, from, entry.packed))
    else {
      const inflate = createInflateRaw()
      await pipeline(Readable.from(pieces(file, from, entry.packed)), inflate, take)
      if (inflate.bytesWritten !== entry.packed) return false
    }
  } catch (error) {
    if (error instanceof NotAsClaimed || isUnpackError(error)) return false
    throw error
  }
  return size === entry.size && crc === entry.crc
}

class NotAsClaimed extends Error {}

async function* pieces(file: FileHandle, from: number, length: number): AsyncGenerator<Buffer> {
  for (let at = from; at < from + length; at += PIECE) {
    yield await read(file, at, Math.min(PIECE, from + length - at))
  }
}

/** What zlib says of content that it cannot unpack. */
function isUnpackError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^(Z_|ERR_BUFFER|ERR_STREAM_PREMATURE)/.test(String(error.code))
}
