import fs from 'node:fs'
import type { FileHandle } from 'node:fs/promises'
import { appendFile, mkdir, open, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { archiveLimits } from '../../shared/archive/limits.ts'
import { archiveStream, isArchiveStream } from '../../shared/archive/stream.ts'
import { sha256 } from '../store/hash.ts'
import type { ArchiveContents } from './contents.ts'
import type { Examined } from './examine.ts'
import { examine, readWhole } from './examine.ts'

/** An archive that was sent here and verified as far as asked: a private copy, so that a stick may be pulled out. */
type Held = {
  readonly ticket: string
  readonly file: string
  size: number
  /** Open once it was looked through, and then until it is dropped. */
  handle: FileHandle | null
  examined: Examined | null
  /** Whether it is open for reading. */
  isOpen: boolean
}

/** Where archives lie that were sent here or wait to be fetched. Nothing in it outlives the program. */
export type ArchiveRoom = {
  /** A new place for an archive that is to be fetched: its ticket and its file. */
  readonly place: () => Promise<{ readonly ticket: string; readonly file: string }>
  /** Adds a piece to what is being sent. Throws what the disk says. */
  readonly put: (
    ticket: string | null,
    piece: Uint8Array
  ) => Promise<{ readonly ticket: string; readonly size: number } | 'no-such-archive' | 'archive-too-large'>
  readonly fileOf: (ticket: string) => string | null
  readonly verify: (
    ticket: string,
    onMove: (done: number, all: number) => void
  ) => Promise<Examined | 'no-such-archive'>
  /** What a sound archive holds, null where there is none or it was not verified. */
  readonly soundOf: (ticket: string) => ArchiveContents | null
  /** Opens a sound one for reading and gives its stream. */
  readonly open: (ticket: string) => string | null
  readonly opened: (stream: string) => ArchiveContents | null
  readonly list: () => readonly {
    readonly stream: string
    readonly ticket: string
    readonly contents: ArchiveContents
  }[]
  /** A file of evidence out of a sound archive (named by its ticket, or by its stream where it is open), if it still has its hash. */
  readonly evidence: (archive: string, hash: string) => Promise<Buffer | 'missing' | 'altered'>
  readonly drop: (ticket: string) => Promise<void>
  readonly close: () => Promise<void>
}

/** How many that were sent and not opened are kept: a page that was closed leaves its own behind. */
const KEPT = 3

/** Opens the room over a folder, which is emptied: what is left of an earlier run belongs to nobody. */
export function openArchiveRoom(folder: string, newId: () => string): ArchiveRoom {
  const held = new Map<string, Held>()
  clear(folder)

  const add = async (): Promise<Held> => {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const ticket = newId()
    const one: Held = {
      ticket,
      file: path.join(folder, `${ticket}.zip`),
      size: 0,
      handle: null,
      examined: null,
      isOpen: false
    }
    const idle = [...held.values()].filter(({ isOpen }) => !isOpen)
    for (const old of idle.slice(0, Math.max(0, idle.length - KEPT + 1))) await drop(old.ticket)
    held.set(ticket, one)
    return one
  }

  const drop = async (ticket: string) => {
    const one = held.get(ticket)
    if (!one) return
    held.delete(ticket)
    await one.handle?.close().catch(() => undefined)
    await rm(one.file, { force: true }).catch(() => undefined)
  }

  const of = (stream: string) =>
    isArchiveStream(stream)
      ? [...held.values()].find(({ ticket, isOpen }) => isOpen && archiveStream(ticket) === stream)
      : undefined

  return {
    place: async () => {
      const { ticket, file } = await add()
      return { ticket, file }
    },
    put: async (ticket, piece) => {
      const one = ticket === null ? await add() : held.get(ticket)
      if (!one || one.handle) return 'no-such-archive'
      if (one.size + piece.length > archiveLimits.total) {
        await drop(one.ticket)
        return 'archive-too-large'
      }
      try {
        await appendFile(one.file, piece, { mode: 0o600 })
      } catch (error) {
        await drop(one.ticket)
        throw error
      }
      one.size += piece.length
      return { ticket: one.ticket, size: one.size }
    },
    fileOf: (ticket) => held.get(ticket)?.file ?? null,
    verify: async (ticket, onMove) => {
      const one = held.get(ticket)
      if (!one) return 'no-such-archive'
      one.handle ??= await open(one.file, 'r')
      const { size } = await stat(one.file)
      one.examined = await examine(one.handle, size, onMove)
      return one.examined
    },
    soundOf: (ticket) => held.get(ticket)?.examined?.contents ?? null,
    open: (ticket) => {
      const one = held.get(ticket)
      if (!one?.examined?.contents) return null
      one.isOpen = true
      return archiveStream(ticket)
    },
    opened: (stream) => of(stream)?.examined?.contents ?? null,
    list: () =>
      [...held.values()].flatMap(({ ticket, isOpen, examined }) =>
        isOpen && examined?.contents ? [{ stream: archiveStream(ticket), ticket, contents: examined.contents }] : []
      ),
    evidence: async (archive, hash) => {
      const one = held.get(archive) ?? of(archive)
      const located = one?.examined?.contents ? one.examined.at.get(`evidence/${hash}`) : undefined
      if (!one?.handle || !located) return 'missing'
      const content = await readWhole(one.handle, located).catch(() => null)
      return content && sha256(content) === hash ? content : 'altered'
    },
    drop,
    close: async () => {
      for (const ticket of held.keys()) await drop(ticket)
      clear(folder)
    }
  }
}

function clear(folder: string): void {
  try {
    fs.rmSync(folder, { recursive: true, force: true })
  } catch {
    // A folder that cannot be written is said so by the first archive that is to go into it.
  }
}
