import type { Counts } from '../../shared/incident/sending/sending.ts'
import type { SendingProgress } from '../../shared/outbox/progress.ts'
import type { Notices } from '../notices.ts'

/** How often (ms) it is told how far a mailing has got. */
const EVERY_MS = 1000

/** How far the mailings under way have got. */
export type ProgressBoard = {
  /** A mailing sets out; the returned function takes every change of its counts. */
  readonly follow: (stream: string, sending: string, start: Counts, attempts: number) => (counts: Counts) => void
  /** It is no longer under way: where it stands is told once more. */
  readonly end: (sending: string) => void
  readonly of: (sending: string) => SendingProgress | null
}

type Entry = {
  readonly stream: string
  readonly began: number
  readonly start: Counts
  readonly attempts: number
  counts: Counts
}

/** A board that tells at most once a second. */
export function openProgressBoard(notices: Notices, now: () => number): ProgressBoard {
  const entries = new Map<string, Entry>()
  const toldAt = new Map<string, number>()
  const tell = (sending: string, { stream }: Entry) => {
    const row = of(sending)
    if (row) notices.tell({ name: 'sending.moved', data: { stream, rows: [row] } })
    toldAt.set(sending, now())
  }
  const of = (sending: string): SendingProgress | null => {
    const entry = entries.get(sending)
    return entry
      ? { sending, attempts: entry.attempts, nextAt: null, counts: entry.counts, ...speedOf(entry, now()) }
      : null
  }
  return {
    follow(stream, sending, start, attempts) {
      const entry: Entry = { stream, began: now(), start, attempts, counts: start }
      entries.set(sending, entry)
      tell(sending, entry)
      return (counts) => {
        entry.counts = counts
        if (Math.abs(now() - (toldAt.get(sending) ?? 0)) >= EVERY_MS) tell(sending, entry)
      }
    },
    end(sending) {
      const entry = entries.get(sending)
      if (entry) tell(sending, entry)
      entries.delete(sending)
      toldAt.delete(sending)
    },
    of
  }
}

/** How many recipients a minute were done with since it set out, and how long the rest takes (ms) at that pace. */
function speedOf({ began, start, counts }: Entry, now: number): Pick<SendingProgress, 'perMinute' | 'leftMs'> {
  const done = doneOf(counts) - doneOf(start)
  const took = now - began
  if (done <= 0 || took <= 0) return { perMinute: null, leftMs: null }
  return {
    perMinute: Math.round((done * 60_000) / took),
    leftMs: Math.round(((counts.all - doneOf(counts)) * took) / done)
  }
}

function doneOf({ sent, refused, unknown }: Counts): number {
  return sent + refused + unknown
}
