import { z } from 'zod'
import type { KnownLink } from '../../shared/event/chain.ts'
import type { Envelope } from '../../shared/event/envelope.ts'
import { ORG } from '../../shared/org/fold.ts'
import { readBundleLine } from '../bundle-line.ts'

/** The log of an archive as it was read. */
export type ArchiveLog = {
  /** The publication of the playbook, if it is there. */
  readonly published: Envelope | null
  /** The incident's own events, with the line (from 1) that each came from. */
  readonly events: ReadonlyMap<Envelope, number>
  /** What was left out of it, by its hash. */
  readonly withheld: readonly KnownLink[]
  readonly privilegedLeftOut: number
  /** Events of a type or version that this console does not know. */
  readonly unknown: number
}

/** Why a line of it is refused: it is no event, or one of another incident. */
export type BadLine = { readonly code: 'bad-line' | 'foreign-event'; readonly line: number; readonly detail: string }

/** How many lines that are refused are kept: any of them refuses the archive. */
const KEPT = 20

const hash = z.string().regex(/^[0-9a-f]{64}$/)
const withheldSchema = z.strictObject({
  withheld: z.strictObject({
    node: z.string().min(1).max(40),
    seq: z.int().min(1),
    prev: z.string().max(64).nullable(),
    hash
  })
})
const headSchema = z.strictObject({ shared: z.strictObject({ privilegedLeftOut: z.int().min(0) }) })

/**
 * Reads the log of an archive line by line. An archive holds one incident and the playbook that it runs on: whatever else a
 * log brings along is refused.
 */
export function openLogReader(stream: string): {
  readonly take: (line: string) => void
  readonly done: () => { readonly log: ArchiveLog; readonly bad: readonly BadLine[] }
} {
  const events = new Map<Envelope, number>()
  const withheld: KnownLink[] = []
  const bad: BadLine[] = []
  const refuse = (line: BadLine) => {
    if (bad.length < KEPT) bad.push(line)
  }
  let published: Envelope | null = null
  let privilegedLeftOut = 0
  let unknown = 0
  let number = 0
  return {
    take(line) {
      number += 1
      if (line.trim() === '') return
      const read = readBundleLine(line)
      if (!('event' in read)) {
        const other = read.code === 'not-an-event' ? otherLine(line) : null
        if (other && 'withheld' in other) withheld.push(other.withheld)
        else if (other && number === 1) privilegedLeftOut = other.shared.privilegedLeftOut
        else refuse({ code: 'bad-line', line: number, detail: read.detail || read.code })
        return
      }
      const { event } = read
      if (read.unknown) unknown += 1
      if (event.stream === stream) events.set(event, number)
      else if (event.stream === ORG && event.type === 'playbook.published' && published === null) published = event
      else refuse({ code: 'foreign-event', line: number, detail: event.stream })
    },
    done: () => ({ log: { published, events, withheld, privilegedLeftOut, unknown }, bad })
  }
}

function otherLine(line: string): z.infer<typeof withheldSchema> | z.infer<typeof headSchema> | null {
  const raw: unknown = JSON.parse(line)
  const withheld = withheldSchema.safeParse(raw)
  if (withheld.success) return withheld.data
  const head = headSchema.safeParse(raw)
  return head.success ? head.data : null
}
