import fs from 'node:fs'
import path from 'node:path'
import { readIfThere, syncFolder, writeDurably } from './durable-file.ts'
import { sha256 } from './store/hash.ts'

/** Files that were attached to duties, each kept under the hash of its content in its incident's folder. */
export type EvidenceRoom = {
  /** Keeps a file and answers its hash once it is on the disk. Throws where the disk refuses. */
  readonly store: (stream: string, content: Uint8Array) => string
  /** A file's content if it still has its hash. */
  readonly read: (stream: string, hash: string) => Buffer | 'missing' | 'altered'
  /** Whether a file is there at all. */
  readonly has: (stream: string, hash: string) => boolean
}

/** Whether a stream's name may be a folder's name: letters, digits and dashes, nothing that leads elsewhere. */
export function isStreamName(name: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9_-]{0,79}$/.test(name)
}

/** The evidence of a data folder. */
export function openEvidenceRoom(folder: string): EvidenceRoom {
  const fileOf = (stream: string, hash: string) => {
    if (!isStreamName(stream) || !/^[0-9a-f]{64}$/.test(hash)) throw new Error('not a place for evidence')
    return path.join(folder, stream, hash)
  }
  const read = (stream: string, hash: string) => {
    const content = readIfThere(fileOf(stream, hash))
    if (!content) return 'missing'
    return sha256(content) === hash ? content : 'altered'
  }
  return {
    store(stream, content) {
      const hash = sha256(content)
      if (typeof read(stream, hash) !== 'string') return hash
      fs.mkdirSync(path.join(folder, stream), { recursive: true, mode: 0o700 })
      syncFolder(folder)
      writeDurably(fileOf(stream, hash), content)
      return hash
    },
    read,
    has: (stream, hash) => fs.existsSync(fileOf(stream, hash))
  }
}
