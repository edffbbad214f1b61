import type { Input, Output, Reply } from '../../shared/bridge/contract.ts'
import { ok, refuse } from '../../shared/bridge/contract.ts'
import { onStage } from '../../shared/drill/backstage.ts'
import { readLog } from '../../shared/drill/read-log.ts'
import type { IncidentState } from '../../shared/incident/state.ts'
import { chronologyMarkdown } from '../../shared/report/chronology.ts'
import { markedFileName } from '../../shared/report/file-mark.ts'
import { sharedLines } from '../../shared/report/shared-log.ts'
import { publicationOf } from '../playbook-shelf.ts'
import { sha256 } from '../store/hash.ts'
import type { Parts } from './parts.ts'

/**
 * An incident as a file: JSONL for another console (one event a line, the playbook that it runs on first, then the
 * incident's own events in their order), the same for others, without what is privileged, or a chronology in Markdown to
 * read. Attached files do not travel along.
 */
export function exportIncident(parts: Parts, input: Input<'incident.export'>): Reply<Output<'incident.export'>> {
  const { desk, shelf } = parts
  const { stream, format, language, timeZone } = input
  if (!desk.has(stream)) return refuse('no-such-incident')
  const { events, state } = desk.incident(stream)
  const name = fileName(stream, state)
  if (format !== 'markdown') {
    const published = publicationOf(desk, state.playbook)
    const before = published ? [published] : []
    const whole = format === 'jsonl'
    const lines = whole ? [...before, ...events] : sharedLines(before, events, state, sha256)
    const text = lines.map((line) => `${JSON.stringify(line)}\n`).join('')
    return ok({ fileName: `${name}${whole ? '' : '-shared'}.jsonl`, mimeType: 'application/x-ndjson', text })
  }
  const playbook = shelf.find(state.playbook)
  const told = onStage(readLog(events), state)
  const text = chronologyMarkdown({ stream, state, events: told, playbook, language, timeZone, now: desk.now() })
  return ok({ fileName: `${name}.md`, mimeType: 'text/markdown', text })
}

/** `DRILL-` for drills, so that nobody takes one for the real thing; then the title and the day (UTC) it was declared. */
function fileName(stream: string, state: IncidentState): string {
  const title = state.title
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
  const day = new Date(state.declaredAt ?? 0).toISOString().slice(0, 10)
  return markedFileName(`${title || stream}-${day}`, state.drill)
}
