import type { Reply } from '../../shared/bridge/contract.ts'
import { ok } from '../../shared/bridge/contract.ts'
import type { ImportReport } from '../../shared/bridge/shapes.ts'
import { isTurned } from '../../shared/drill/turned.ts'
import { checkData } from '../../shared/event/catalogue.ts'
import { checkChain } from '../../shared/event/chain.ts'
import type { Envelope } from '../../shared/event/envelope.ts'
import { envelopeSchema } from '../../shared/event/envelope.ts'
import { ENGINE } from '../../shared/incident/engine.ts'
import { ORG } from '../../shared/org/fold.ts'
import { isStreamName } from '../evidence.ts'
import { yieldToReal } from '../drill/yield.ts'
import { hashOfPlaybook } from '../playbook-shelf.ts'
import { sha256 } from '../store/hash.ts'
import type { Parts } from './parts.ts'
import { refuseWrite } from './parts.ts'

/** The longest line that is read, in characters: a whole playbook takes a tenth of it. */
const LINE_LIMIT = 4 * 1024 * 1024

type Rejection = ImportReport['rejected'][number]
type Read = { readonly event: Envelope; readonly unknown: boolean } | Omit<Rejection, 'line'>

/**
 * Takes in a JSONL bundle, line by line: what is good is taken all together, what is not is named with its line.
 * Twice is once. Which playbook new incidents run on stays as it is, whatever playbook comes along.
 */
export function importEvents(parts: Parts, text: string): Reply<ImportReport> {
  const { desk, shelf } = parts
  const lines = new Map<Envelope, number>()
  const rejected: Rejection[] = []
  let unknown = 0
  for (const [index, line] of text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .entries()) {
    if (line.trim() === '') continue
    const read = readLine(line)
    if (!('event' in read)) rejected.push({ line: index + 1, ...read })
    else {
      lines.set(read.event, index + 1)
      if (read.unknown) unknown += 1
    }
  }

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
    unknown,
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

function readLine(line: string): Read {
  if (line.length > LINE_LIMIT) return { code: 'too-large', detail: String(line.length) }
  let raw: unknown
  try {
    raw = JSON.parse(line)
  } catch {
    return { code: 'not-json', detail: '' }
  }
  const parsed = envelopeSchema.safeParse(raw)
  if (!parsed.success) return { code: 'not-an-event', detail: parsed.error.issues[0]?.path.join('.') ?? '' }
  const event = parsed.data
  if (!isStreamName(event.stream)) return { code: 'not-an-event', detail: 'stream' }
  const data = checkData(event)
  if (data === 'bad' || isMisnamedPlaybook(event)) return { code: 'bad-data', detail: event.type }
  return { event, unknown: data === 'unknown' }
}

/** A playbook is named by the hash of its content: one that is not would run incidents on a manual nobody agreed to. */
function isMisnamedPlaybook({ type, data }: Envelope): boolean {
  return type === 'playbook.published' && hashOfPlaybook(data['playbook']) !== data['hash']
}
