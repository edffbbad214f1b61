import type { ArchiveAbout } from '../../shared/archive/manifest.ts'
import { ARCHIVE_FORMAT, ARCHIVE_VERSION, archivePlaces } from '../../shared/archive/manifest.ts'
import { onStage } from '../../shared/drill/backstage.ts'
import { readLog } from '../../shared/drill/read-log.ts'
import { checkChain } from '../../shared/event/chain.ts'
import type { Envelope } from '../../shared/event/envelope.ts'
import type { AttachedFile } from '../../shared/incident/attached.ts'
import { attachedFiles } from '../../shared/incident/attached.ts'
import type { IncidentState } from '../../shared/incident/state.ts'
import { indexPeople } from '../../shared/people/contact.ts'
import { forOthers } from '../../shared/report/privileged.ts'
import { sharedLines } from '../../shared/report/shared-log.ts'
import type { Parts } from '../handlers/parts.ts'
import { publicationOf } from '../playbook-shelf.ts'
import { sha256 } from '../store/hash.ts'
import { reportParts } from './documents.ts'
import type { ArchivePart } from './part.ts'

/** What is asked of an archive: with or without what is privileged, and the zone of the times in its reports. */
export type ArchiveWish = { readonly privileged: 'left-out' | 'included'; readonly timeZone: string }

/** An incident as it goes into an archive: what the archive says of it, and its files but the manifest and the readmes. */
export type Composition = {
  /** Its counts of evidence are those of what is attached; what is found is counted while it is written. */
  readonly about: ArchiveAbout
  readonly parts: readonly ArchivePart[]
}

/** Puts together what an archive of an incident holds, as the log stands now. Null where its playbook is not here. */
export function compose(parts: Parts, stream: string, wish: ArchiveWish): Composition | null {
  const { desk, shelf, evidence, about } = parts
  const { events, state } = desk.incident(stream)
  const playbook = shelf.find(state.playbook)
  const published = publicationOf(desk, state.playbook)
  if (!playbook || !published || state.declaredAt === null) return null
  const now = desk.now()
  const others = forOthers(events, state)
  const isWhole = wish.privileged === 'included'
  const kept = isWhole ? events : others.events
  // In a drill reports tell what its room may see, by the drill's own clock, as its screens do.
  const told = onStage(readLog(events), state)
  const people = indexPeople(desk.org().state.contacts.values())
  return {
    about: {
      format: ARCHIVE_FORMAT,
      version: ARCHIVE_VERSION,
      mark: state.drill ? 'DRILL' : 'LIVE',
      incident: incidentOf(stream, state, state.declaredAt),
      madeAt: now,
      madeWith: about.versions.app,
      timeZone: wish.timeZone,
      privileged: wish.privileged,
      counts: {
        events: kept.length,
        withheld: events.length - kept.length,
        privilegedLeftOut: isWhole ? 0 : others.leftOut,
        brokenLinks: checkChain(events, sha256).length,
        evidence: 0,
        evidenceMissing: 0
      }
    },
    parts: [
      { kind: 'log', path: archivePlaces.log, make: () => logOf(published, events, state, isWhole) },
      { kind: 'playbook', path: archivePlaces.playbook, make: () => textOf(published.data['playbook']) },
      ...reportParts({ events: told, state, playbook, people, timeZone: wish.timeZone, now: desk.nowOf(stream) }),
      ...attachedFiles(kept).map((file) => evidencePart(file, (hash) => evidence.read(stream, hash)))
    ]
  }
}

function incidentOf(stream: string, state: IncidentState, declaredAt: number): ArchiveAbout['incident'] {
  return {
    stream,
    title: state.title.slice(0, 400),
    type: state.type?.value ?? '',
    drill: state.drill,
    declaredAt,
    closedAt: state.closed?.at ?? null,
    playbook: state.playbook
  }
}

/** The log as the export of the same kind has it: whole, or with the hash of each event that others do not get. */
function logOf(published: Envelope, events: readonly Envelope[], state: IncidentState, isWhole: boolean): Uint8Array {
  const lines = isWhole ? [published, ...events] : sharedLines([published], events, state, sha256)
  return Buffer.from(lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
}

function textOf(playbook: unknown): Uint8Array {
  return Buffer.from(`${JSON.stringify(playbook, null, 2)}\n`)
}

function evidencePart({ hash, fileName }: AttachedFile, read: (hash: string) => Buffer | string): ArchivePart {
  return {
    kind: 'evidence',
    path: `evidence/${hash}`,
    name: fileName,
    make: () => {
      const found = read(hash)
      return typeof found === 'string' ? null : found
    }
  }
}
