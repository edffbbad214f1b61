import { createHmac } from 'node:crypto'
import { assertNever } from '../../../shared/assert-never.ts'
import { sendableUrl } from '../../../shared/connector/address.ts'
import type { ConfigOf } from '../../../shared/connector/config.ts'
import { isRepeatable } from '../../../shared/connector/config.ts'
import { jsonForm } from '../../../shared/outbox/form/json.ts'
import { slackForm } from '../../../shared/outbox/form/slack.ts'
import { teamsForm } from '../../../shared/outbox/form/teams.ts'
import type { Message } from '../../../shared/outbox/message.ts'
import { trouble } from '../../../shared/outbox/trouble.ts'
import { ask } from '../http.ts'
import type { Outcome } from '../outcome.ts'
import { outcomeOf } from './answer.ts'

/** What a webhook is sent with. `signing` is empty where nothing is signed; `now` in ms. */
export type WebhookKeys = { readonly address: string; readonly signing: string }

/**
 * Posts a message to a webhook. `haltdesk-signature` is `t=<seconds>,v1=<hex>`: HMAC-SHA-256 under the signing key over the
 * seconds, a full stop and the body, so that a receiver can tell ours from another's and an old one from a new one. The
 * key of the message says which messages are one.
 */
export async function sendWebhook(
  config: ConfigOf<'webhook'>,
  message: Message,
  { address, signing }: WebhookKeys,
  { now, patienceMs }: { readonly now: number; readonly patienceMs: number }
): Promise<Outcome> {
  const url = sendableUrl(address)
  if (!url) return { kind: 'failed', trouble: trouble('secret-missing') }
  const body = bodyOf(config, message)
  const answer = await ask({
    url,
    method: 'POST',
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'idempotency-key': message.id,
      ...(signing === '' ? {} : { 'haltdesk-signature': signatureOf(body, signing, Math.floor(now / 1000)) })
    },
    body,
    certificate: config.certificate,
    patienceMs
  })
  return outcomeOf(answer, isRepeatable(config), '', now)
}

/** The signature of a body at a moment (seconds since the epoch). */
export function signatureOf(body: string, key: string, seconds: number): string {
  return `t=${seconds},v1=${createHmac('sha256', key).update(`${seconds}.${body}`).digest('hex')}`
}

function bodyOf({ form, languages }: ConfigOf<'webhook'>, message: Message): string {
  switch (form) {
    case 'json':
      return jsonForm(message)
    case 'slack':
      return slackForm(message, languages)
    case 'teams':
      return teamsForm(message, languages)
    default:
      return assertNever(form)
  }
}
