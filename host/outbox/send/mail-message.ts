import { createHash } from 'node:crypto'
import { mailAddress } from '../../../shared/connector/address.ts'
import type { ConfigOf } from '../../../shared/connector/config.ts'
import { mailForm } from '../../../shared/outbox/form/mail.ts'
import type { OutboxText } from '../../../shared/outbox/message.ts'

/** One mail as it goes over the line: from whom on the envelope, and the whole message for one recipient. */
export type Mail = {
  readonly from: string
  readonly messageFor: (address: string, n: number) => Buffer
}

/**
 * A text as a mail, made once for all recipients: plain text only, marked as sent by a machine (RFC 3834). Of a recipient it
 * holds nothing but the address. The message's id is made of the sending and the recipient's place in it, so that a second
 * copy of it can be told. `at` in ms.
 */
export async function mailOf(config: ConfigOf<'mail'>, sending: string, text: OutboxText, at: number): Promise<Mail> {
  const { default: MailComposer } = await import('nodemailer/lib/mail-composer')
  const from = mailAddress(config.from.address) ?? ''
  const replyTo = mailAddress(config.replyTo)
  const domain = domainOf(config)
  const message = new MailComposer({
    ...mailForm(text, config.languages),
    from: { name: config.from.name, address: from },
    ...(replyTo === null ? {} : { replyTo }),
    date: new Date(at),
    messageId: `<${PLACEHOLDER}@${domain}>`,
    headers: { 'Auto-Submitted': 'auto-generated' }
  }).compile()
  const built = (await message.build()).toString('latin1').replace(/^message-id:.*\r\n/im, '')
  return {
    from,
    messageFor: (address, n) => {
      const id = createHash('sha256').update(`${sending} ${n}`).digest('hex').slice(0, 32)
      return Buffer.from(`To: ${address}\r\nMessage-ID: <${id}@${domain}>\r\n${built}`, 'latin1')
    }
  }
}

const PLACEHOLDER = 'haltdesk'

/** The domain that a connector speaks for. */
export function domainOf({ from }: Pick<ConfigOf<'mail'>, 'from'>): string {
  return (mailAddress(from.address) ?? '').split('@')[1] ?? 'localhost'
}
