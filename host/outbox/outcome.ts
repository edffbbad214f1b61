import type { SendTrouble } from '../../shared/outbox/trouble.ts'
import { isLasting } from '../../shared/outbox/trouble.ts'

/**
 * What came of one attempt. `later`: nothing went out and it is tried again, not before `askedMs` (ms) where the other side
 * said so. `failed`: nothing went out and nothing but a person helps. `doubt`: it may have gone out, and is not sent again by
 * itself. `stopped`: a person or the end of the program stopped it on the way; what had gone out is in its record.
 */
export type Outcome =
  | { readonly kind: 'sent'; readonly link: string }
  | { readonly kind: 'later'; readonly trouble: SendTrouble; readonly askedMs: number | null }
  | { readonly kind: 'failed'; readonly trouble: SendTrouble }
  | { readonly kind: 'doubt'; readonly trouble: SendTrouble }
  | { readonly kind: 'stopped' }

/** An attempt after which nothing had gone out: again by itself, or by a person where nothing else helps. */
export function notSent(trouble: SendTrouble, askedMs: number | null = null): Outcome {
  return isLasting(trouble.code) ? { kind: 'failed', trouble } : { kind: 'later', trouble, askedMs }
}
