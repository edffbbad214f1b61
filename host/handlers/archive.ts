import { open, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Handlers, Input, Output, Reply } from '../../shared/bridge/contract.ts'
import { ok, refuse } from '../../shared/bridge/contract.ts'
import { ARCHIVE_PIECE } from '../../shared/archive/limits.ts'
import { aboutOf } from '../../shared/archive/manifest.ts'
import type { Envelope } from '../../shared/event/envelope.ts'
import { attachedFiles } from '../../shared/incident/attached.ts'
import { nobody } from '../../shared/people/contact.ts'
import { forOthers } from '../../shared/report/privileged.ts'
import { moving } from '../archive/moving.ts'
import { wordOf, writeFaultOf } from '../store/write-fault.ts'
import { bundleName } from './export.ts'
import { takeEvents } from './import.ts'
import type { Parts } from './parts.ts'

type Rows = Extract<keyof Handlers, `archive.${string}`>

/** Incidents as archives: written, fetched, sent, verified, opened for reading, taken in. */
export function archiveHandlers(parts: Parts): Pick<Handlers, Rows> {
  const { archives } = parts
  return {
    'archive.preview': ({ stream }) => preview(parts, stream),
    'archive.write': (input) => write(parts, input),
    'archive.fetch': (input) => fetchPiece(parts, input),
    'archive.put': async ({ ticket, content }) => {
      try {
        const put = await archives.put(ticket, Buffer.from(content, 'base64'))
        return typeof put === 'string' ? refuse(put) : ok(put)
      } catch (error) {
        return refuseDisk(error)
      }
    },
    'archive.verify': async ({ ticket }) => {
      const examined = await archives.verify(ticket, moving(parts.notices, ticket))
      return typeof examined === 'string' ? refuse(examined) : ok(examined.report)
    },
    'archive.open': ({ ticket }) => {
      const stream = archives.open(ticket)
      return stream === null ? refuse('archive-not-sound') : ok({ stream })
    },
    'archive.take': ({ ticket }) => take(parts, ticket),
    'archive.drop': async ({ ticket }) => {
      await archives.drop(ticket)
      return ok({})
    },
    'archive.list': () =>
      ok(archives.list().map(({ stream, ticket, contents }) => ({ stream, ticket, about: aboutOf(contents.manifest) })))
  }
}

async function preview({ desk, evidence, shelf }: Parts, stream: string): Promise<Reply<Output<'archive.preview'>>> {
  if (!desk.has(stream)) return refuse('no-such-incident')
  const { events, state } = desk.incident(stream)
  const playbook = shelf.find(state.playbook)
  if (!playbook) return refuse('no-such-playbook')
  const { reportParts } = await import('../archive/documents.ts')
  const others = forOthers(events, state)
  const attached = attachedFiles(events)
  const missing = attached.filter(({ hash }) => !evidence.has(stream, hash)).length
  return ok({
    events: events.length,
    privileged: others.leftOut,
    evidence: { files: attached.length, bytes: attached.reduce((sum, { size }) => sum + size, 0), missing },
    reports: reportParts({
      events: [],
      state,
      playbook,
      people: nobody,
      timeZone: 'UTC',
      now: 0
    }).length,
    drill: state.drill
  })
}

async function write(parts: Parts, input: Input<'archive.write'>): Promise<Reply<Output<'archive.write'>>> {
  const { desk, archives, notices, placeFile } = parts
  const { stream, job, privileged, timeZone } = input
  if (!desk.has(stream)) return refuse('no-such-incident')
  const { state } = desk.incident(stream)
  const fileName = `${bundleName(stream, state)}-archive${privileged === 'included' ? '-with-privileged' : ''}.zip`
  const chosen = placeFile ? await placeFile(fileName) : undefined
  if (chosen === null) return ok({ written: null })
  // What makes documents is read when the first is made, not at every start.
  const { compose } = await import('../archive/compose.ts')
  const { ZipTooLarge, writeArchive } = await import('../archive/write.ts')
  // Made after the person has chosen: the log goes on while they think.
  const composition = compose(parts, stream, { privileged, timeZone })
  if (!composition) return refuse('no-such-playbook')
  let ticket: string | null = null
  try {
    let target = chosen
    if (target === undefined) {
      const place = await archives.place()
      ticket = place.ticket
      target = place.file
    }
    const written = await writeArchive(target, composition, moving(notices, job))
    return ok({
      written: {
        fileName: chosen === undefined ? fileName : path.basename(chosen),
        folder: chosen === undefined ? null : path.dirname(chosen),
        ticket,
        ...written
      }
    })
  } catch (error) {
    if (ticket !== null) await archives.drop(ticket)
    return error instanceof ZipTooLarge ? refuse('archive-too-large') : refuseDisk(error)
  }
}

async function fetchPiece(
  { archives }: Parts,
  { ticket, from }: Input<'archive.fetch'>
): Promise<Reply<Output<'archive.fetch'>>> {
  const place = archives.fileOf(ticket)
  if (place === null) return refuse('no-such-archive')
  const file = await open(place, 'r').catch(() => null)
  if (!file) return refuse('no-such-archive')
  try {
    const { size } = await stat(place)
    const piece = Buffer.alloc(Math.max(0, Math.min(ARCHIVE_PIECE, size - from)))
    const { bytesRead } = await file.read(piece, 0, piece.length, from)
    const next = from + bytesRead
    return ok({
      content: piece.subarray(0, bytesRead).toString('base64'),
      next: next < size && bytesRead > 0 ? next : null
    })
  } finally {
    await file.close()
  }
}

/** Evidence first, then the events that name it: what a full disk cuts short leaves no event without its file. */
async function take(parts: Parts, ticket: string): Promise<Reply<Output<'archive.take'>>> {
  const { archives, evidence } = parts
  const contents = archives.soundOf(ticket)
  if (!contents) return refuse('archive-not-sound')
  const { manifest, source } = contents
  const { stream } = manifest.incident
  let stored = 0
  for (const { kind, sha256 } of manifest.files) {
    if (kind !== 'evidence') continue
    const content = await archives.evidence(ticket, sha256)
    if (typeof content === 'string') return refuse('archive-not-sound')
    try {
      evidence.store(stream, content)
    } catch (error) {
      return refuseDisk(error)
    }
    stored += 1
  }
  const lines = new Map<Envelope, number>([
    ...(source.published ? [[source.published, 0] as const] : []),
    ...source.events
  ])
  const taken = takeEvents(parts, lines, { rejected: [], unknown: source.unknown })
  return taken.ok ? ok({ report: taken.value, evidence: stored, withheld: source.withheld.length }) : taken
}

function refuseDisk(error: unknown): Reply<never> {
  return refuse(writeFaultOf(error), { code: wordOf(error) })
}
