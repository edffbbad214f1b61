import fc from 'fast-check'
import type { z } from 'zod'
import type { NewEvent } from '../../shared/event/envelope.ts'
import { connectorEvents } from '../../shared/connector/events.ts'
import type { Config } from '../../shared/connector/config.ts'
import type { CommandData } from '../../shared/incident/commands.ts'
import type { sendingCommands } from '../../shared/incident/sending/commands.ts'
import { sendingEvents } from '../../shared/incident/sending/events.ts'
import { sendingFacts } from '../../shared/incident/sending/facts.ts'
import type { Sending } from '../../shared/incident/sending/sending.ts'
import { holdReasons, sendingKinds } from '../../shared/incident/sending/sending.ts'
import { troubleCodes } from '../../shared/outbox/trouble.ts'

/** The events of what leaves the console and of the ways out. */
export const sendingTables = { ...sendingEvents, ...connectorEvents }
type Tables = typeof sendingTables

const sending = fc.constantFrom('s1', 's2', 's3', '__proto__', 'id9')
const reason = fc.constantFrom('', '確認済み')
const department = fc.constantFrom('legal', 'pr', 'nowhere')
const channel = fc.constantFrom('web', 'email', 'nothing')
const via = fc.constantFrom('顧客メール', 'Slack')
const connector = fc.constantFrom('k1', 'k2', 'constructor')
const count = fc.nat(9)
const counts = fc.record({ all: count, sent: count, refused: count, unknown: count })
const someCounts = fc.option(counts)
const named = {
  sending,
  kind: fc.constantFrom(...sendingKinds),
  via,
  to: fc.oneof(department, channel)
}
const trouble = fc.record({
  code: fc.constantFrom(...troubleCodes),
  params: fc.constantFrom<Record<string, string | number>>({}, { host: 'mail.example.com', status: 503 })
})
const said = fc.record({ title: fc.constantFrom('', '取引停止'), body: fc.constant('本文') })
const text = fc.option(fc.record({ ja: said, en: said }))
const config = fc.constant<Config>({
  kind: 'webhook',
  form: 'slack',
  host: 'hooks.example.com',
  languages: 'both',
  certificate: ''
})
const set = { connector, name: via }

/** Valid data for every one of them. */
export const anySendingData: { readonly [T in keyof Tables]: fc.Arbitrary<z.infer<Tables[T]['schema']>> } = {
  'sending.queued': fc.record({ ...named, connector, channel, about: fc.constantFrom('', 'n1'), department, text }),
  'sending.attempted': fc.record({ ...named, recipients: fc.option(count) }),
  'sending.delayed': fc.record({ ...named, trouble, counts: someCounts }),
  'sending.held': fc.record({ ...named, why: fc.constantFrom(...holdReasons), reason }),
  'sending.released': fc.record({ ...named, reason }),
  'sending.delivered': fc.record({
    ...named,
    link: fc.constantFrom('', 'https://status.example.com/'),
    counts: someCounts
  }),
  'sending.failed': fc.record({ ...named, trouble, counts: someCounts }),
  'sending.doubted': fc.record({ ...named, trouble, counts: someCounts }),
  'sending.retried': fc.record({ ...named, reason }),
  'sending.confirmed': fc.record({ ...named, reason }),
  'sending.cleared': fc.record({ ...named, arrived: count, again: count, counts }),
  'sending.cancelled': fc.record({ ...named, reason }),
  'sending.counted': fc.record({ ...named, counts }),
  'sending.blocked': fc.record(named),
  'connector.saved': fc.record({
    ...set,
    config,
    channels: fc.array(channel, { maxLength: 2 }),
    briefs: fc.array(department, { maxLength: 2 }),
    keyed: fc.constantFrom([], ['address' as const])
  }),
  'connector.removed': fc.record(set),
  'connector.tested': fc.record({ ...set, trouble: fc.constantFrom(null, ...troubleCodes, 'something-new') }),
  'list.replaced': fc.record({ ...set, count, refused: count }),
  'list.removed': fc.record({ ...set, count }),
  'recipients.shown': fc.record({ sending, count }),
  'recipients.exported': fc.record({ sending, count })
}

const made = fc.integer({ min: 1, max: 20 }).map((number) => `id${number}`)

/** What people ask for of sendings. */
export const anySendingCommand: {
  readonly [N in keyof typeof sendingCommands]: fc.Arbitrary<CommandData<N>>
} = {
  'brief.send': fc.record({ department, connector, via, timeZone: fc.constant('Asia/Tokyo') }),
  'page.send': fc.record({ channel, connector, via }),
  'sending.hold': fc.record({ sending: made, reason }),
  'sending.release': fc.record({ sending: made, reason }),
  'sending.retry': fc.record({ sending: made, reason }),
  'sending.confirm': fc.record({ sending: made, reason }),
  'sending.cancel': fc.record({ sending: made, reason })
}

const some = { all: 9, sent: 5, refused: 1, unknown: 1 }
const lost = { code: 'answer-lost', params: {} } as const

/** Something that the outbox may say of a sending: which of it is `pick` by number. */
export function outboxFact(sending: Sending, pick: number): NewEvent {
  const facts = [
    sendingFacts.attempted(sending, 9),
    sendingFacts.delayed(sending, { code: 'unreachable', params: {} }, some),
    sendingFacts.held(sending, 'stale'),
    sendingFacts.delivered(sending, '', some),
    sendingFacts.failed(sending, { code: 'login-refused', params: {} }, null),
    sendingFacts.doubted(sending, lost, some),
    sendingFacts.doubted(sending, lost, null),
    sendingFacts.counted(sending, some),
    sendingFacts.cleared(sending, 1, 1, some),
    sendingFacts.blocked(sending)
  ] as const
  return facts[pick % facts.length] ?? facts[0]
}
