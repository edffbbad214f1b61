import type { Handlers, RequestName } from '../../shared/bridge/contract.ts'
import { ok, refuse } from '../../shared/bridge/contract.ts'
import { isArchiveStream } from '../../shared/archive/stream.ts'
import { exportFrom } from '../handlers/export.ts'
import type { ArchiveRoom } from './room.ts'

/**
 * The handlers with opened archives among the incidents. Of an archive the few rows that show are answered out of the
 * archive; whatever else is asked of its stream is refused, now and in any later row of the contract.
 */
export function withArchives(handlers: Handlers, archives: ArchiveRoom, now: () => number): Handlers {
  const showing: Partial<Handlers> = {
    'stream.read': ({ stream }) => ok({ events: [...(archives.opened(stream)?.log.events ?? [])] }),
    'sending.progress': () => ok({ rows: [] }),
    'evidence.read': async ({ stream, hash }) => {
      const found = await archives.evidence(stream, hash)
      return typeof found === 'string' ? refuse(`evidence-${found}`) : ok({ content: found.toString('base64') })
    },
    'incident.export': (input) => {
      const contents = archives.opened(input.stream)
      if (!contents) return refuse('no-such-incident')
      const { source, log, index, manifest } = contents
      return exportFrom(
        {
          stream: manifest.incident.stream,
          log,
          playbook: index,
          published: source.published,
          now: now(),
          isShared: source.withheld.length > 0
        },
        input
      )
    }
  }
  const asked = (name: RequestName) => (input: unknown) => {
    const handle = (isOfArchive(input) ? showing[name] : handlers[name]) as ((input: unknown) => unknown) | undefined
    return handle ? handle(input) : refuse('opened-from-archive')
  }
  const names = Object.keys(handlers) as RequestName[]
  return {
    ...(Object.fromEntries(names.map((name) => [name, asked(name)])) as unknown as Handlers),
    'playbook.read': async (input) => {
      const own = await handlers['playbook.read'](input)
      const found = archives.list().find(({ contents }) => contents.manifest.incident.playbook === input.hash)
      return own.ok || !found ? own : ok({ playbook: found.contents.playbook })
    }
  }
}

function isOfArchive(input: unknown): boolean {
  if (typeof input !== 'object' || input === null || !('stream' in input)) return false
  return typeof input.stream === 'string' && isArchiveStream(input.stream)
}
