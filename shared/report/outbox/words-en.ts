import type { OutboxWords } from './words.ts'

/** What leaves the console, in English. */
export const outboxWordsEn: OutboxWords = {
  kinds: { notice: 'notice', brief: 'internal brief', statusPage: 'status page' },
  statuses: {
    queued: 'Queued',
    sending: 'Sending',
    waiting: 'Trying again',
    held: 'Held',
    failed: 'Failed',
    unknown: 'Arrival unknown',
    delivered: 'Sent',
    cancelled: 'Cancelled',
    blocked: 'Not sent: drill'
  },
  holds: {
    person: 'Held by a person',
    stale: 'It could not be sent for a long time: check whether it is still true',
    superseded: 'There is a newer text on this channel: decide whether this one still goes',
    facts: 'Something changed after it was approved: check whether it is still true'
  },
  connectors: {
    mail: 'Mail (SMTP)',
    statusFolder: 'Status page (folder)',
    statusHttp: 'Status page (HTTP)',
    webhook: 'Webhook',
    compose: 'Social post window'
  },
  secrets: { password: 'password', token: 'token', address: 'address', signing: 'signing key' },
  troubles: {
    'name-not-found':
      'The server name {host} is not found: check the network and the spelling. It is tried again by itself.',
    unreachable:
      '{host} cannot be reached: check the network and the port. It goes out by itself once the line is back.',
    'timed-out':
      '{host} did not answer in time. It is tried again by itself; if this goes on, check the state of the other side.',
    dropped: 'The connection to {host} broke off. It goes on by itself from where it stopped.',
    'server-busy': 'The other side is busy ({status}). It is tried again after the time that it asked for.',
    'server-error':
      'The other side has a fault ({status}). It is tried again by itself; if this goes on, tell whoever runs it.',
    'server-full':
      'The other side has no room or quota left ({status}): tell whoever runs it. It is tried again by itself.',
    'folder-missing': 'The public folder is not there: check that its drive is connected. It is tried again by itself.',
    'disk-full': 'The disk of the public folder is full: make room. It is tried again by itself.',
    'certificate-expired':
      'The certificate of {host} has expired: ask whoever runs it to renew it, then press “Try now”.',
    'certificate-name':
      'The certificate is not for {host}, so nothing was sent: check the name; if it is right, tell whoever runs that server.',
    'certificate-unknown':
      'The certificate of {host} is not trusted: if it is your own, add it to the connector; if it is not, do not send, and tell the network team.',
    'encryption-failed': 'Encryption with {host} could not begin: check that the kind of encryption fits the port.',
    'encryption-missing':
      '{host} offers no encryption (STARTTLS), so nothing was sent: check the port or the kind of encryption.',
    'login-refused': 'The user name or the password is wrong ({status}): enter them again in the settings.',
    'access-refused':
      'The other side refused it ({status}): check that the token or address is valid and enter it again in the settings.',
    'address-gone':
      'There is nothing at that address ({status}): check whether it has changed and correct it in the settings.',
    redirected: 'The address has moved ({status}): find the new one and correct it in the settings.',
    'message-refused':
      'The other side does not take this message ({status}): check the form in the settings, and the text.',
    'message-too-large': 'The text is longer than the other side takes ({status}): shorten it and queue it anew.',
    'sender-refused':
      'The sender’s address is not accepted ({status}): set one in the settings that this server lets you use.',
    'recipients-refused':
      'Every recipient was refused ({status}): check the mailing list and the sender in the settings.',
    'list-missing': 'There is no mailing list: import a CSV in the settings, then press “Try now”.',
    'folder-read-only': 'The public folder cannot be written to: check its rights.',
    'secret-missing': 'A password or the like is missing: enter it in the settings, then press “Try now”.',
    'secret-locked':
      'This machine’s key store does not give the secret back: enter it again in the settings, then press “Try now”.',
    'connector-missing': 'The connector was removed: cancel this, and use another one or post by hand.',
    'progress-lost':
      'The record of how far it got is lost: look at the mail server’s log, and send it anew if need be.',
    'answer-lost':
      'Nobody knows whether it arrived (the answer was lost). It is not sent twice: look at the other side, then choose “It arrived” or “Try again”.',
    unexpected: 'It failed for an unexpected reason ({status}): check the settings, and think of posting by hand.'
  }
}
