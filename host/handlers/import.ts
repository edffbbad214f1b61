import type { Reply } from '../../shared/bridge/contract.ts'
import { ok } from '../../shared/bridge/contract.ts'
import type { ImportReport } from '../../shared/bridge/shapes.ts'
import { isTurned } from '../../shared/drill/turned.ts'
import { checkChain } from '../../shared/event/chain.ts'
import type { Envelope } from '../../shared/event/envelope.ts'
import { ENGINE } from '../../shared/incident/engine.ts'
import { ORG } from '../../shared/org/fold.ts'
import { readBundleLine } from '../bundle-line.ts'
import { yieldToReal } from '../drill/yield.ts'
import { sha256 } from '../store/hash.ts'
import type { Parts } from './parts.ts'
import { refuseWrite } from './parts.ts'

type Rejection = ImportReport['rejected'][number]

/**
 * Takes in a JSONL bundle, line by line: what is good is taken all together, what is not is named with its line.
 * Twice is once. Which playbook new incidents run on stays as it is, whatever playbook comes along.
 */
export function importEvents(parts: Parts, text: string): Reply<ImportReport> {
  const lines = new Map<Envelope, number>()
  const rejected: Rejection[] = []
  let unknown = 0
  for (const [index, line] of text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .entries()) {
    if (line.trim() === '') continue
    const read = readBundleLine(line)
    if (!('event' in read)) rejected.push({ line: index + 1, ...read })
    else {
      lines.set(read.event, index + 1)
      if (read.unknown) unknown += 1
    }
  }
  return takeEvents(parts, lines, { rejected, unknown })
}

/**
 * Takes in events of elsewhere that were read and found good, each with its line in the file that it came from. `found` is
 * what else was in that file.
 */
export function takeEvents(
  parts: Parts,
  read: ReadonlyMap<Envelope, number>,
  found: { readonly rejected: readonly Rejection[]; readonly unknown: number }
): Reply<ImportReport> {
  const { desk, shelf } = parts
  const lines = new Map(read)
  const rejected = [...found.rejected]
  refuseTurned(parts, lines, rejected)
  const before = shelf.current()
  const put = desk.take([...lines.keys()])
  if (!put.ok) return refuseWrite(put)
  shelf.keepCurrent(before)
  yieldToReal(desk, ENGINE)
  for (const event of put.value.conflicts) {
    rejected.push({ line: lines.get(event) ?? 0, code: 'conflict', detail: `${event.node}:${event.seq}` })
  }
  const streams = [...new Set([...lines.keys()].map(({ stream }) => stream))].filter((stream) => stream !== ORG)
  return ok({
    taken: put.value.taken.length,
    known: put.value.known,
    streams,
    rejected: rejected.toSorted((a, b) => a.line - b.line),
    unknown: found.unknown,
    brokenLinks: streams.reduce((sum, stream) => sum + checkChain(desk.incident(stream).events, sha256).length, 0)
  })
}

/** Takes the lines of every incident out in which a drill was turned into a live one, or a live one into a drill. */
function refuseTurned({ desk }: Parts, lines: Map<Envelope, number>, rejected: Rejection[]): void {
  for (const [stream, brought] of Map.groupBy(lines.keys(), (event) => event.stream)) {
    if (stream === ORG || !isTurned([...desk.incident(stream).events, ...brought], sha256)) continue
    for (const event of brought) {
      rejected.push({ line: lines.get(event) ?? 0, code: 'drill-mark', detail: '' })
      lines.delete(event)
    }
  }
}
