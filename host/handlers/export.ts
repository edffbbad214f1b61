import type { Input, Output, Reply } from '../../shared/bridge/contract.ts'
import { ok, refuse } from '../../shared/bridge/contract.ts'
import { onStage } from '../../shared/drill/backstage.ts'
import { readLog } from '../../shared/drill/read-log.ts'
import type { Envelope } from '../../shared/event/envelope.ts'
import type { Log } from '../../shared/event/log.ts'
import type { IncidentState } from '../../shared/incident/state.ts'
import type { PlaybookIndex } from '../../shared/playbook/applies.ts'
import { markedFileName } from '../../shared/report/file-mark.ts'
import { sharedLines } from '../../shared/report/shared-log.ts'
import { publicationOf } from '../playbook-shelf.ts'
import { sha256 } from '../store/hash.ts'
import type { Parts } from './parts.ts'

/** An incident that is written out, wherever its log lies. */
export type ExportSource = {
  readonly stream: string
  readonly log: Log<IncidentState>
  /** Null where it is not here: ids then stand for names. */
  readonly playbook: PlaybookIndex | null
  readonly published: Envelope | null
  /** When it is written out (ms). */
  readonly now: number
  /** Whether the log itself goes without what is privileged: then it is never taken for the whole. */
  readonly isShared: boolean
}

/** An incident of this installation as a file. */
export async function exportIncident(
  parts: Parts,
  input: Input<'incident.export'>
): Promise<Reply<Output<'incident.export'>>> {
  const { desk, shelf } = parts
  const { stream } = input
  if (!desk.has(stream)) return refuse('no-such-incident')
  const log = desk.incident(stream)
  const { playbook } = log.state
  return exportFrom(
    {
      stream,
      log,
      playbook: shelf.find(playbook),
      published: publicationOf(desk, playbook) ?? null,
      now: desk.now(),
      isShared: false
    },
    input
  )
}

/**
 * An incident as a file: JSONL for another console (one event a line, the playbook that it runs on first, then the
 * incident's own events in their order), the same for others, without what is privileged, or a chronology in Markdown to
 * read. Attached files do not travel along. The sentences of a chronology are read with the first one: they are a tenth of the
 * host, and nobody waits for them at the start.
 */
export async function exportFrom(
  { stream, log, playbook, published, now, isShared }: ExportSource,
  { format, language, timeZone }: Omit<Input<'incident.export'>, 'stream'>
): Promise<Reply<Output<'incident.export'>>> {
  const { events, state } = log
  const name = bundleName(stream, state)
  if (format === 'markdown') {
    const { chronologyMarkdown } = await import('../../shared/report/chronology.ts')
    const told = onStage(readLog(events), state)
    const text = chronologyMarkdown({ stream, state, events: told, playbook, language, timeZone, now })
    return ok({ fileName: `${name}.md`, mimeType: 'text/markdown', text })
  }
  if (isShared) return refuse('archive-without-privileged')
  const before = published ? [published] : []
  const whole = format === 'jsonl'
  const lines = whole ? [...before, ...events] : sharedLines(before, events, state, sha256)
  const text = lines.map((line) => `${JSON.stringify(line)}\n`).join('')
  return ok({ fileName: `${name}${whole ? '' : '-shared'}.jsonl`, mimeType: 'application/x-ndjson', text })
}

/** `DRILL-` for drills, so that nobody takes one for the real thing; then the title and the day (UTC) it was declared. */
export function bundleName(stream: string, state: IncidentState): string {
  const title = state.title
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
  const day = new Date(state.declaredAt ?? 0).toISOString().slice(0, 10)
  return markedFileName(`${title || stream}-${day}`, state.drill)
}
