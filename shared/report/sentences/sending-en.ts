import type { Counts, SendingName } from '../../incident/sending/sending.ts'
import { troubleCodeOf } from '../../outbox/trouble.ts'
import { trialSentence, troubleSentence } from '../outbox/words.ts'
import { outboxWordsEn as words } from '../outbox/words-en.ts'
import type { SendingSentences } from './sending-tables.ts'
import type { Say } from './sentences.ts'

/** The events of what leaves the console and of the ways out, in English. */
export const sendingEn: SendingSentences = {
  'sending.queued': (data, say) => `Queued: ${what(data, say)}${titled(data.text?.en.title)}`,
  'sending.attempted': (data, say) =>
    `Setting out: ${what(data, say)}${data.recipients === null ? '' : `, ${data.recipients} recipients`}`,
  'sending.delayed': (data, say) =>
    `Not through yet: ${what(data, say)}${counted(data.counts)} — ${troubleSentence(data.trouble, 'en')}`,
  'sending.held': (data, say) => `Held: ${what(data, say)} — ${words.holds[data.why]}${because(data.reason)}`,
  'sending.released': (data, say) => `Still true, may go: ${what(data, say)}${because(data.reason)}`,
  'sending.delivered': (data, say) =>
    `Sent: ${what(data, say)}${counted(data.counts)}${data.link === '' ? '' : ` — ${data.link}`}`,
  'sending.failed': (data, say) =>
    `Failed: ${what(data, say)}${counted(data.counts)} — ${troubleSentence(data.trouble, 'en')}`,
  'sending.doubted': (data, say) =>
    `Arrival unknown: ${what(data, say)}${counted(data.counts)} — ${troubleSentence(data.trouble, 'en')}`,
  'sending.retried': (data, say) => `To be tried again now: ${what(data, say)}${because(data.reason)}`,
  'sending.confirmed': (data, say) => `Found to have arrived: ${what(data, say)}${because(data.reason)}`,
  'sending.cleared': (data, say) =>
    `Recipients looked up: ${what(data, say)}, ${data.arrived} had it, ${data.again} are sent it again`,
  'sending.cancelled': (data, say) => `Cancelled: ${what(data, say)}${because(data.reason)}`,
  'sending.counted': (data, say) => `Stopped where it was: ${what(data, say)}${counted(data.counts)}`,
  'sending.blocked': (data, say) => `Not sent, as this is a drill: ${what(data, say)}`,
  'connector.saved': (data) => `Connector “${data.name}” set (${words.connectors[data.config.kind]})`,
  'connector.removed': (data) => `Connector “${data.name}” removed`,
  'connector.tested': (data) =>
    data.trouble === null
      ? `Connector “${data.name}” tested: it works`
      : `Connector “${data.name}” tested: ${trialSentence({ code: troubleCodeOf(data.trouble), params: {} }, 'en')}`,
  'list.replaced': (data) =>
    `Mailing list of “${data.name}” replaced: ${data.count} addresses, ${data.refused} rows not taken`,
  'list.removed': (data) => `Mailing list of “${data.name}” removed (${data.count} addresses)`,
  'recipients.shown': (data) => `${data.count} recipients shown in the clear`,
  'recipients.exported': (data) => `${data.count} recipients exported`
}

function what({ kind, via, to }: SendingName, { names }: Say): string {
  return `${words.kinds[kind]}, ${kind === 'brief' ? names.department(to) : names.channel(to)}, by “${via}”`
}

function counted(counts: Counts | null): string {
  if (!counts) return ''
  const parts = [
    `${counts.sent} of ${counts.all} sent`,
    counts.refused > 0 ? `${counts.refused} refused` : '',
    counts.unknown > 0 ? `${counts.unknown} unknown` : ''
  ]
  return ` (${parts.filter((part) => part !== '').join(', ')})`
}

function titled(title: string | undefined): string {
  return title ? `: “${title}”` : ''
}

function because(reason: string): string {
  return reason === '' ? '' : ` (reason: ${reason})`
}
