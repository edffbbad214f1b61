import { z } from 'zod'
import type { Said } from '../register.ts'
import type { SendTrouble } from '../../outbox/trouble.ts'
import type { OutboxText } from '../../outbox/message.ts'

export const sendingKinds = ['notice', 'brief', 'statusPage'] as const
export type SendingKind = (typeof sendingKinds)[number]

/** Why a sending is kept back until a person says that it may go. */
export const holdReasons = ['person', 'stale', 'superseded', 'facts'] as const
export type HoldReason = (typeof holdReasons)[number]

/**
 * Where a sending stands. `queued`: it goes as soon as it can. `sending`: it is on its way. `waiting`: it did not get
 * through and is tried again by itself. `held`: a person must say whether it is still true. `failed`: a person must mend
 * something. `unknown`: nobody knows whether it arrived, and it is not sent twice. The last three are over.
 */
export const sendingStatuses = [
  'queued',
  'sending',
  'waiting',
  'held',
  'failed',
  'unknown',
  'delivered',
  'cancelled',
  'blocked'
] as const
export type SendingStatus = (typeof sendingStatuses)[number]

/** How far a mailing got: recipients in all, reached, refused by the server, and those of whom nothing is known. */
export const countsSchema = z.object({
  all: z.int().min(0),
  sent: z.int().min(0),
  refused: z.int().min(0),
  unknown: z.int().min(0)
})
export type Counts = z.infer<typeof countsSchema>

/** One thing that is to leave the console by one connector. Times in ms. */
export type Sending = {
  readonly id: string
  readonly kind: SendingKind
  readonly connector: string
  /** The connector's name when it was queued. */
  readonly via: string
  /** The channel of a notice or status page, empty for a brief. */
  readonly channel: string
  /** What it is about: a notice's id, or the occasion of a brief. */
  readonly about: string
  /** To which department a brief goes, else empty. */
  readonly department: string
  /** The text as it was when it was queued; null where it is made when it goes (a status page). */
  readonly text: OutboxText | null
  /** The installation that sends it: no other ever does. */
  readonly node: string
  readonly queued: Said<null>
  readonly status: SendingStatus
  /** Since when it stands there. */
  readonly since: number
  /** When a person last said that it should go: queued, released or tried again. */
  readonly goAt: number
  readonly startedAt: number | null
  readonly endedAt: number | null
  readonly trouble: SendTrouble | null
  readonly hold: HoldReason | null
  readonly counts: Counts | null
  /** Where it can be seen, empty where nowhere. */
  readonly link: string
  /** Who last decided something about it, and why. */
  readonly decided: Said<string> | undefined
}

/** A sending as each entry of the log names it: what it is, by which connector, to which channel or department. */
export type SendingName = {
  readonly sending: string
  readonly kind: SendingKind
  readonly via: string
  readonly to: string
}

/** The name under which the log tells of a sending. */
export function nameOf({ id, kind, via, channel, department }: Sending): SendingName {
  return { sending: id, kind, via, to: department || channel }
}

const over: readonly SendingStatus[] = ['delivered', 'cancelled', 'blocked']
const needing: readonly SendingStatus[] = ['held', 'failed', 'unknown']

/** Whether nothing more comes of a sending. */
export function isOver({ status }: Pick<Sending, 'status'>): boolean {
  return over.includes(status)
}

/** Whether a sending waits for a person; also one that arrived but for recipients of whom nothing is known. */
export function needsPerson({ status, counts }: Pick<Sending, 'status' | 'counts'>): boolean {
  return needing.includes(status) || (status === 'delivered' && (counts?.unknown ?? 0) > 0)
}

/** How many sendings wait for a person. */
export function countNeedingPerson(sendings: ReadonlyMap<string, Sending>): number {
  let count = 0
  for (const sending of sendings.values()) if (needsPerson(sending)) count += 1
  return count
}
