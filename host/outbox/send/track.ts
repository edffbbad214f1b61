import type { Counts } from '../../../shared/incident/sending/sending.ts'
import type { Mark, Recipient, Recipients } from '../recipients.ts'

/**
 * The recipients of one mailing under way. What several lines note at the same moment goes to the disk in one transaction;
 * `mark` is answered when it is there. What `put` notes goes there with the next mark, at the latest with `flush`: before the
 * same line sends anything else.
 */
export type Track = {
  readonly hasNext: () => boolean
  readonly next: () => Recipient | undefined
  readonly mark: (n: number, state: Mark['state'], status: number | null) => Promise<void>
  readonly put: (n: number, state: Mark['state'], status: number | null) => void
  readonly flush: () => void
  readonly counts: () => Counts
}

/** How many recipients are read at once. */
const AHEAD = 500

/** The recipients of a sending that nothing was sent to yet. `moved` hears of every change of the counts. */
export function trackOf(
  recipients: Recipients,
  sending: string,
  now: () => number,
  moved: (counts: Counts) => void
): Track {
  const start = recipients.counts(sending)
  const counts = { ...start }
  let ahead: Recipient[] = []
  let after = 0
  let isEnd = false
  let waiting: Mark[] = []
  let flushing: Promise<void> | null = null

  const flush = () => {
    const marks = waiting
    waiting = []
    if (marks.length > 0) recipients.mark(sending, marks, now())
  }
  const flushSoon = () => {
    flushing ??= new Promise<void>((resolve, reject) =>
      setImmediate(() => {
        flushing = null
        try {
          flush()
          resolve()
        } catch (error) {
          reject(error as Error)
        }
      })
    )
    return flushing
  }
  const fill = () => {
    if (ahead.length > 0 || isEnd) return
    ahead = recipients.nextAfter(sending, after, AHEAD)
    after = ahead.at(-1)?.n ?? after
    isEnd = ahead.length < AHEAD
  }
  const note = (n: number, state: Mark['state'], status: number | null) => {
    waiting.push({ n, state, status })
    if (state === 'sent' || state === 'refused' || state === 'unknown') {
      counts[state] += 1
      moved({ ...counts })
    }
  }
  return {
    hasNext() {
      fill()
      return ahead.length > 0
    },
    next() {
      fill()
      return ahead.shift()
    },
    mark(n, state, status) {
      note(n, state, status)
      return flushSoon()
    },
    put: note,
    flush,
    counts: () => ({ ...counts })
  }
}
