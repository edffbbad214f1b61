import type { ImportReport } from '../shared/bridge/shapes.ts'
import { checkData } from '../shared/event/catalogue.ts'
import type { Envelope } from '../shared/event/envelope.ts'
import { envelopeSchema } from '../shared/event/envelope.ts'
import { isStreamName } from './evidence.ts'
import { hashOfPlaybook } from './playbook-shelf.ts'

/** The longest line that is read, in characters: a whole playbook takes a tenth of it. */
const LINE_LIMIT = 4 * 1024 * 1024

/** A line of a bundle as it was read. `unknown`: of a type or version that this console does not know. */
export type BundleLine =
  | { readonly event: Envelope; readonly unknown: boolean }
  | Omit<ImportReport['rejected'][number], 'line'>

/** Reads one line of a bundle: an event that fits the catalogue, or why it is none. */
export function readBundleLine(line: string): BundleLine {
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
