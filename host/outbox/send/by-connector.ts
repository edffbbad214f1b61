import { setTimeout as timeout } from 'node:timers/promises'
import { assertNever } from '../../../shared/assert-never.ts'
import type { ConfigOf, SecretName } from '../../../shared/connector/config.ts'
import type { Connector } from '../../../shared/connector/connector.ts'
import type { Counts, Sending } from '../../../shared/incident/sending/sending.ts'
import type { Message } from '../../../shared/outbox/message.ts'
import { trouble } from '../../../shared/outbox/trouble.ts'
import type { StatusPage } from '../../../shared/report/status-page/page.ts'
import { pageFiles } from '../../../shared/report/status-page/files.ts'
import { PATIENCE_MS } from '../http.ts'
import { listBound } from '../mailing-lists.ts'
import type { Outcome } from '../outcome.ts'
import type { OutboxRoom } from '../room.ts'
import type { MailPatience } from './mail-line.ts'
import { MAIL_PATIENCE, openMailLine } from './mail-line.ts'
import { mailOf } from './mail-message.ts'
import { runMailing } from './mailing.ts'
import { sendPage } from './page-http.ts'
import { writePage } from './page-folder.ts'
import { trackOf } from './track.ts'
import { sendWebhook } from './webhook.ts'

/** How long the other side may take, in ms. */
export type Patience = { readonly httpMs: number; readonly mail: MailPatience }
export const PATIENCE: Patience = { httpMs: PATIENCE_MS, mail: MAIL_PATIENCE }

/** One attempt of one sending, with everything that it may need. */
export type Attempt = {
  readonly sending: Sending
  readonly connector: Connector
  /** The page of the connector's channel as it is to read, for a status page. */
  readonly page: (config: ConfigOf<'statusFolder' | 'statusHttp'>) => StatusPage
  readonly isLastCall: boolean
  readonly signal: AbortSignal
  readonly moved: (counts: Counts) => void
}

/** What every attempt works with. */
export type SendParts = {
  readonly room: OutboxRoom
  readonly now: () => number
  readonly patience: Patience
}

/** Sends by the connector's kind. Nothing else in the house opens a line or writes a file outside of the data folder. */
export async function sendBy(parts: SendParts, attempt: Attempt): Promise<Outcome> {
  const { connector, sending } = attempt
  const { config } = connector
  const timing = { now: parts.now(), patienceMs: parts.patience.httpMs }
  switch (config.kind) {
    case 'mail':
      return mailTo(parts, attempt, config)
    case 'statusFolder':
      return shownAt(sending, writePage(config, pageFiles(attempt.page(config))))
    case 'statusHttp': {
      const token = await secretOf(parts.room, connector, 'token')
      if (typeof token !== 'string') return token
      return shownAt(sending, await sendPage(config, pageFiles(attempt.page(config)), token, timing))
    }
    case 'webhook': {
      const address = await secretOf(parts.room, connector, 'address')
      if (typeof address !== 'string') return address
      const signing = await secretOf(parts.room, connector, 'signing')
      if (typeof signing !== 'string') return signing
      const message = messageOf(sending)
      return message ? sendWebhook(config, message, { address, signing }, timing) : unfit
    }
    case 'compose':
      return unfit
    default:
      return assertNever(config)
  }
}

/** A sending that its connector does not serve. */
const unfit: Outcome = { kind: 'failed', trouble: trouble('connector-missing') }

/** A page's link leads to the notice that it posted. */
function shownAt({ kind, about }: Sending, outcome: Outcome): Outcome {
  const isNotice = outcome.kind === 'sent' && kind === 'notice'
  return isNotice ? { kind: 'sent', link: new URL(`#${about}`, outcome.link).href } : outcome
}

function messageOf({ id, kind, channel, department, queued, text }: Sending): Message | null {
  if (text === null || kind === 'statusPage') return null
  return { id, kind, to: department || channel, at: queued.at, text }
}

async function mailTo(
  { room, now, patience }: SendParts,
  { sending, connector, isLastCall, signal, moved }: Attempt,
  config: ConfigOf<'mail'>
): Promise<Outcome> {
  if (sending.text === null) return unfit
  const password = await secretOf(room, connector, 'password')
  if (typeof password !== 'string') return password
  const ring = await room.keys()
  const track = trackOf(room.recipients, sending.id, now, moved)
  try {
    return await runMailing({
      config,
      mail: await mailOf(config, sending.id, sending.text, sending.queued.at),
      track,
      addressOf: ({ sealed }) => ring.open(sealed, listBound(connector.id)),
      open: () => openMailLine(config, password, patience.mail),
      isLastCall,
      signal,
      now,
      wait: (ms, until) => timeout(ms, undefined, { signal: until, ref: false }).catch(() => undefined)
    })
  } finally {
    track.flush()
  }
}

/** A secret that a connector keeps, an empty text where it keeps none, or why it cannot be used. */
export async function secretOf(
  { secrets }: Pick<OutboxRoom, 'secrets'>,
  { id, keyed }: Connector,
  name: SecretName
): Promise<string | Extract<Outcome, { kind: 'failed' }>> {
  if (!keyed.includes(name)) return ''
  const secret = await secrets.read(id, name)
  if (secret === 'missing') return { kind: 'failed', trouble: trouble('secret-missing') }
  if (secret === 'locked') return { kind: 'failed', trouble: trouble('secret-locked') }
  return secret.text
}
