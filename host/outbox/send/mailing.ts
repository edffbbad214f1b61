import type { ConfigOf } from '../../../shared/connector/config.ts'
import type { SendTrouble } from '../../../shared/outbox/trouble.ts'
import { isLasting, trouble } from '../../../shared/outbox/trouble.ts'
import type { Outcome } from '../outcome.ts'
import { notSent } from '../outcome.ts'
import type { Recipient } from '../recipients.ts'
import type { MailAnswer, MailLine, MailOpening } from './mail-line.ts'
import type { Mail } from './mail-message.ts'
import type { Track } from './track.ts'

/** What a mailing works with: the mail, its recipients, lines to the server, and what a person or the clock says. */
export type MailingParts = {
  readonly config: Pick<ConfigOf<'mail'>, 'connections' | 'perMinute'>
  readonly mail: Mail
  readonly track: Track
  /** A recipient's address, null where it cannot be read here. */
  readonly addressOf: (recipient: Recipient) => string | null
  readonly open: () => Promise<MailOpening>
  /** Recipients that the server put off again and again are given up as refused. */
  readonly isLastCall: boolean
  readonly signal: AbortSignal
  readonly now: () => number
  /** Waits so long (ms), less where the signal comes. */
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>
}

/** After so many messages refused at the beginning, with none taken, it is the message and not the recipients. */
const REFUSED_FIRST = 5

/**
 * Mails one recipient after another over several lines. A recipient is marked durably before the first byte and after the
 * answer, so that whatever ends this, nobody is mailed twice by itself. A line that breaks off is opened again as long as it
 * brought something; where no line brings anything the rest waits.
 */
export async function runMailing(parts: MailingParts): Promise<Outcome> {
  const run: Run = { refused: 0, turn: 0, status: null, trouble: null, lasting: null, started: parts.now() }
  await Promise.all(Array.from({ length: parts.config.connections }, () => work(parts, run)))
  if (run.lasting) return { kind: 'failed', trouble: run.lasting }
  const { all, sent, refused, unknown } = parts.track.counts()
  if (parts.signal.aborted) return { kind: 'stopped' }
  if (sent + refused + unknown < all) return notSent(run.trouble ?? trouble('unexpected', { status: '—' }))
  if (sent + unknown === 0)
    return { kind: 'failed', trouble: trouble('recipients-refused', { status: run.status ?? '—' }) }
  return { kind: 'sent', link: '' }
}

/** What all lines of a mailing share. `turn`: how many recipients have set out, for the pace. */
type Run = {
  refused: number
  turn: number
  readonly started: number
  trouble: SendTrouble | null
  /** Ends the mailing at once. */
  lasting: SendTrouble | null
  /** What the server last said of a recipient that it never takes. */
  status: number | null
}

async function work(parts: MailingParts, run: Run): Promise<void> {
  const isOver = () => parts.signal.aborted || run.lasting !== null
  let brought = true
  while (brought && !isOver() && parts.track.hasNext()) {
    const opening = await parts.open()
    if (!opening.ok) return note(run, opening.trouble)
    brought = await mailOver(parts, run, opening.line, isOver)
    opening.line.close()
  }
}

/** Mails over one line until it breaks off or nobody is left; whether it brought anything. */
async function mailOver(parts: MailingParts, run: Run, line: MailLine, isOver: () => boolean): Promise<boolean> {
  const { track, mail } = parts
  let brought = false
  for (;;) {
    await pace(parts, run)
    const recipient = isOver() ? undefined : track.next()
    if (!recipient) return brought
    const address = parts.addressOf(recipient)
    if (address === null) {
      track.put(recipient.n, 'waiting', null)
      run.lasting = trouble('secret-locked')
      return brought
    }
    await track.mark(recipient.n, 'flying', null)
    const answer = await line.send(mail.from, address, mail.messageFor(address, recipient.n))
    if (take(answer, recipient.n, parts, run)) return brought
    brought = true
  }
}

/** Notes what came of one recipient; whether the line is of no more use. */
function take(answer: MailAnswer, n: number, { track, isLastCall }: MailingParts, run: Run): boolean {
  switch (answer.kind) {
    case 'taken':
      track.put(n, 'sent', answer.status)
      return false
    case 'refused':
      run.status = answer.status
      if (answer.by === 'recipient') track.put(n, 'refused', answer.status)
      else refuseMessage(answer.status, n, track, run)
      return false
    case 'later':
      track.put(n, isLastCall ? 'refused' : 'waiting', answer.status)
      note(run, answer.trouble)
      return false
    case 'broken':
      track.put(n, 'waiting', null)
      note(run, answer.trouble)
      return true
    case 'lost':
      track.put(n, 'unknown', null)
      note(run, trouble('dropped', answer.trouble.params))
      return true
  }
}

/** Where the very first ones are all refused for what the message is, the others are spared: a person must look at it. */
function refuseMessage(status: number, n: number, track: Track, run: Run): void {
  run.refused += 1
  const { sent } = track.counts()
  if (sent > 0 || run.refused < REFUSED_FIRST) return track.put(n, 'refused', status)
  track.put(n, 'waiting', null)
  run.lasting = trouble(status === 552 ? 'message-too-large' : 'message-refused', { status })
}

/** What keeps the rest from going out, should there be a rest; what needs a person before what does not. */
function note(run: Run, found: SendTrouble): void {
  if (!run.trouble || !isLasting(run.trouble.code)) run.trouble = found
}

/** Holds every line to the pace that the connector names: the next recipient sets out when its turn has come. */
async function pace({ config, now, wait, signal }: MailingParts, run: Run): Promise<void> {
  const { perMinute } = config
  if (perMinute === null) return
  const at = run.started + (run.turn * 60_000) / perMinute
  run.turn += 1
  const ms = at - now()
  if (ms > 0) await wait(ms, signal)
}
