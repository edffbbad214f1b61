import type { NewEvent } from '../../event/envelope.ts'
import type { SendTrouble } from '../../outbox/trouble.ts'
import { writerOf } from '../noun.ts'
import { sendingEvents } from './events.ts'
import type { Counts, HoldReason, Sending } from './sending.ts'
import { nameOf } from './sending.ts'

const write = writerOf(sendingEvents)

/** What the outbox puts into the queue by itself: a notice that a person handed to it, a brief that is due, a page. */
export type Queued = Pick<Sending, 'kind' | 'connector' | 'via' | 'channel' | 'about' | 'department' | 'text'> & {
  readonly sending: string
}

/**
 * What the outbox alone may say of a sending: what it did and what came of it. These are facts of the engine and no
 * commands, so that no page can claim that something was sent.
 */
export const sendingFacts = {
  queued: (queued: Queued): NewEvent => write('sending.queued', { ...queued, to: queued.department || queued.channel }),
  attempted: (sending: Sending, recipients: number | null): NewEvent =>
    write('sending.attempted', { ...nameOf(sending), recipients }),
  delayed: (sending: Sending, trouble: SendTrouble, counts: Counts | null): NewEvent =>
    write('sending.delayed', { ...nameOf(sending), trouble, counts }),
  held: (sending: Sending, why: HoldReason): NewEvent => write('sending.held', { ...nameOf(sending), why, reason: '' }),
  delivered: (sending: Sending, link: string, counts: Counts | null): NewEvent =>
    write('sending.delivered', { ...nameOf(sending), link, counts }),
  failed: (sending: Sending, trouble: SendTrouble, counts: Counts | null): NewEvent =>
    write('sending.failed', { ...nameOf(sending), trouble, counts }),
  doubted: (sending: Sending, trouble: SendTrouble, counts: Counts | null): NewEvent =>
    write('sending.doubted', { ...nameOf(sending), trouble, counts }),
  counted: (sending: Sending, counts: Counts): NewEvent => write('sending.counted', { ...nameOf(sending), counts }),
  cleared: (sending: Sending, arrived: number, again: number, counts: Counts): NewEvent =>
    write('sending.cleared', { ...nameOf(sending), arrived, again, counts }),
  blocked: (sending: Sending): NewEvent => write('sending.blocked', nameOf(sending))
} as const
