import { ARCHIVE_PIECE, archiveLimits } from '../../../shared/archive/limits.ts'
import type { Fault } from '../../../shared/bridge/contract.ts'
import type { MadeFile } from '../../parts/download.ts'
import { ask } from '../../store/line.ts'
import { base64Of, bytesOf } from '../people/base64.ts'

/** What came of carrying a file over: its ticket at the host, or why not. */
export type Carried =
  | { readonly ok: true; readonly ticket: string }
  | { readonly ok: false; readonly fault: Fault | 'unreadable' | 'too-large' }

/** Sends a file to the host piece by piece; `onMove` hears which share (0 to 1) is there. */
export async function sendFile(file: File, onMove: (share: number) => void): Promise<Carried> {
  if (file.size > archiveLimits.total) return { ok: false, fault: 'too-large' }
  let ticket: string | null = null
  for (let at = 0; at === 0 || at < file.size; at += ARCHIVE_PIECE) {
    const bytes: ArrayBuffer | null = await file
      .slice(at, at + ARCHIVE_PIECE)
      .arrayBuffer()
      .catch(() => null)
    if (!bytes) {
      if (ticket !== null) void ask('archive.drop', { ticket })
      return { ok: false, fault: 'unreadable' }
    }
    const reply: Awaited<ReturnType<typeof put>> = await put(ticket, new Uint8Array(bytes))
    if (!reply.ok) return reply
    ticket = reply.value.ticket
    onMove(file.size === 0 ? 1 : Math.min(1, (at + ARCHIVE_PIECE) / file.size))
  }
  return ticket === null ? { ok: false, fault: 'unreadable' } : { ok: true, ticket }
}

/** Fetches a written archive from the host piece by piece and lets it go there. */
export async function fetchFile(
  ticket: string,
  fileName: string,
  size: number,
  onMove: (share: number) => void
): Promise<MadeFile | Fault> {
  const pieces: Uint8Array<ArrayBuffer>[] = []
  let from: number | null = 0
  while (from !== null) {
    const reply: Awaited<ReturnType<typeof piece>> = await piece(ticket, from)
    if (!reply.ok) return reply.fault
    pieces.push(bytesOf(reply.value.content))
    from = reply.value.next
    onMove(from === null || size === 0 ? 1 : from / size)
  }
  void ask('archive.drop', { ticket })
  return { fileName, mimeType: 'application/zip', text: await joined(pieces) }
}

const put = (ticket: string | null, bytes: Uint8Array) => ask('archive.put', { ticket, content: base64Of(bytes) })
const piece = (ticket: string, from: number) => ask('archive.fetch', { ticket, from })

async function joined(pieces: readonly Uint8Array<ArrayBuffer>[]): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await new Blob([...pieces]).arrayBuffer())
}
