import fs from 'node:fs'
import path from 'node:path'
import { assertNever } from '../../shared/assert-never.ts'
import type { ConfigOf } from '../../shared/connector/config.ts'
import type { Connector } from '../../shared/connector/connector.ts'
import { testText } from '../../shared/outbox/test-message.ts'
import type { SendTrouble } from '../../shared/outbox/trouble.ts'
import { trouble } from '../../shared/outbox/trouble.ts'
import type { Outcome } from './outcome.ts'
import type { SendParts } from './send/by-connector.ts'
import { secretOf } from './send/by-connector.ts'
import { openMailLine } from './send/mail-line.ts'
import { mailOf } from './send/mail-message.ts'
import { sendPage } from './send/page-http.ts'
import { writePage } from './send/page-folder.ts'
import { sendWebhook } from './send/webhook.ts'

/** A file of its own, so that trying a connector never touches the page that stands. */
const TRIAL = { name: 'haltdesk-test.txt', mimeType: 'text/plain; charset=utf-8', text: 'Haltdesk\n' } as const

/**
 * Tries a connector for real and says what keeps it from working, null where nothing does. Mail signs in, and sends a test
 * message where there is an address; a folder is written to and left as it was; a webhook gets a message of the kind `test`.
 */
export async function tryConnector(
  parts: SendParts,
  connector: Connector,
  to: string | null,
  id: string
): Promise<SendTrouble | null> {
  const { config } = connector
  const timing = { now: parts.now(), patienceMs: parts.patience.httpMs }
  switch (config.kind) {
    case 'mail':
      return tryMail(parts, connector, config, to, id)
    case 'statusFolder': {
      const outcome = writePage(config, [TRIAL])
      if (outcome.kind === 'sent') fs.rmSync(path.join(config.folder, TRIAL.name), { force: true })
      return troubleIn(outcome)
    }
    case 'statusHttp': {
      const token = await secretOf(parts.room, connector, 'token')
      return troubleIn(typeof token === 'string' ? await sendPage(config, [TRIAL], token, timing) : token)
    }
    case 'webhook': {
      const address = await secretOf(parts.room, connector, 'address')
      const signing = await secretOf(parts.room, connector, 'signing')
      if (typeof address !== 'string') return address.trouble
      if (typeof signing !== 'string') return signing.trouble
      const message = { id, kind: 'test', to: '', at: parts.now(), text: testText(connector.name) } as const
      return troubleIn(await sendWebhook(config, message, { address, signing }, timing))
    }
    case 'compose':
      return null
    default:
      return assertNever(config)
  }
}

async function tryMail(
  { room, now, patience }: SendParts,
  connector: Connector,
  config: ConfigOf<'mail'>,
  to: string | null,
  id: string
): Promise<SendTrouble | null> {
  const password = await secretOf(room, connector, 'password')
  if (typeof password !== 'string') return password.trouble
  const opening = await openMailLine(config, password, patience.mail)
  if (!opening.ok) return opening.trouble
  try {
    if (to === null) return null
    const mail = await mailOf(config, id, testText(connector.name), now())
    const answer = await opening.line.send(mail.from, to, mail.messageFor(to, 1))
    if (answer.kind === 'taken') return null
    return answer.kind === 'refused'
      ? trouble(answer.by === 'recipient' ? 'recipients-refused' : 'message-refused', { status: answer.status })
      : answer.trouble
  } finally {
    opening.line.close()
  }
}

function troubleIn(outcome: Outcome): SendTrouble | null {
  return 'trouble' in outcome ? outcome.trouble : null
}
