import type { Counts, Sending } from '../../incident/sending/sending.ts'
import type { SendingProgress } from '../../outbox/progress.ts'

/** How many recipients of a mailing were dealt with: reached, refused, or in doubt. */
export function handled({ sent, refused, unknown }: Counts): number {
  return sent + refused + unknown
}

/** The part of a mailing that is done, in whole percent and never more than all of it; a mailing to nobody is done. */
export function percentOf(counts: Counts): number {
  return counts.all === 0 ? 100 : Math.floor((Math.min(handled(counts), counts.all) * 100) / counts.all)
}

/** How far a sending got: what the host says of one that moves is newer than what the log holds of it. */
export function countsOf({ counts, status }: Sending, progress: SendingProgress | undefined): Counts | null {
  return status === 'sending' || status === 'waiting' ? (progress?.counts ?? counts) : (counts ?? null)
}
