import type { Envelope } from '../../shared/event/envelope.ts'
import { envelopeSchema } from '../../shared/event/envelope.ts'
import { checksum } from './hash.ts'

const OPENING = Buffer.from('{"stream":"')
const SUM_LENGTH = 16
/** No event that lies on one page is longer; what spills over several pages cannot be found this way. */
const LONGEST = 64 * 1024

/**
 * Finds events in the raw bytes of a damaged database or write-ahead log, wherever they lie. Only those whose checksum
 * stands right behind them and holds are taken, so nothing half-overwritten comes back as a fact.
 */
export function carve(bytes: Buffer): Envelope[] {
  const found: Envelope[] = []
  for (let start = bytes.indexOf(OPENING); start >= 0; start = bytes.indexOf(OPENING, start + OPENING.length)) {
    const event = eventAt(bytes, start)
    if (event) found.push(event)
  }
  return found
}

function eventAt(bytes: Buffer, start: number): Envelope | null {
  const end = endOfObject(bytes, start)
  if (end === null) return null
  const body = bytes.toString('utf8', start, end)
  if (checksum(body) !== bytes.toString('latin1', end, end + SUM_LENGTH)) return null
  return toEnvelope(body)
}

/** An event from its stored text, null where it is none. */
export function toEnvelope(body: string): Envelope | null {
  try {
    return envelopeSchema.safeParse(JSON.parse(body)).data ?? null
  } catch {
    return null
  }
}

const QUOTE = 0x22
const BACKSLASH = 0x5c
const OPEN = 0x7b
const CLOSE = 0x7d

function endOfObject(bytes: Buffer, start: number): number | null {
  const limit = Math.min(bytes.length, start + LONGEST)
  let depth = 0
  let inText = false
  for (let place = start; place < limit; place++) {
    const byte = bytes[place]
    if (byte === BACKSLASH) place++
    else if (byte === QUOTE) inText = !inText
    else if (!inText && byte === OPEN) depth++
    else if (!inText && byte === CLOSE && --depth === 0) return place + 1
  }
  return null
}
