import fc from 'fast-check'
import type { z } from 'zod'
import type { CommandData, CommandName } from '../../shared/incident/commands.ts'
import { etaEvents } from '../../shared/incident/eta/events.ts'
import type { FactValue } from '../../shared/incident/fact/fact.ts'
import { factEvents } from '../../shared/incident/fact/events.ts'
import { noticeEvents } from '../../shared/incident/notice/events.ts'
import { deliveryOutcomes } from '../../shared/incident/notice/notice.ts'
import { noticeStages } from '../../shared/playbook/schema.ts'
import { minutes, START } from './given.ts'

/** The event tables of the notices and of what they are made from. */
export const noticeTables = { ...factEvents, ...etaEvents, ...noticeEvents }
type Tables = typeof noticeTables

const text = (ja: string, en: string): FactValue => ({ kind: 'text', full: { ja, en }, short: null })

/** A fact sheet from which every text can be made, at so many minutes from the start. */
export function wholeSheet(nextUpdate = 60): CommandData<'fact.set'> {
  const facts: Record<string, FactValue> = {
    title: text('売買・出金の一時停止', 'Trading and withdrawals are halted'),
    url: text('https://status.example.com', 'https://status.example.com'),
    haltStart: { kind: 'time', at: START },
    cause: { kind: 'unknown' },
    impact: text('売買と出金ができません', 'No trading, no withdrawals'),
    scope: text('売買・出金', 'Trading, withdrawals'),
    contact: text('サポート窓口', 'Support desk'),
    nextUpdate: { kind: 'time', at: minutes(nextUpdate) },
    actions: { kind: 'unknown' },
    orderPolicy: { kind: 'unknown' },
    assetStatement: { kind: 'unknown' },
    progress: text('原因を調べています', 'We look for the cause'),
    stagePlan: text('売買から順に再開', 'Trading first')
  }
  return { facts: Object.entries(facts).map(([field, value]) => ({ field, value })) }
}

const hash = fc.constantFrom('a'.repeat(64), 'b'.repeat(64))
const reason = fc.constantFrom('', '誤記')
const link = fc.constantFrom('', 'https://example.com/notice')
const instant = fc.integer({ min: START - 1e9, max: START + 1e9 })
const value = fc.oneof(
  fc.constantFrom<FactValue>({ kind: 'unknown' }, text('調査中 <b>', 'Under investigation'), text('原因A', 'Cause A')),
  instant.map((at): FactValue => ({ kind: 'time', at }))
)
const both = fc.constantFrom({ ja: '本文 <script>', en: 'Body' }, { ja: '', en: '' })
const stage = fc.constantFrom(...noticeStages)
const channel = fc.constantFrom('web', 'social', 'email', 'push', 'fax')
const proof = fc.option(fc.constant({ fileName: '画面.png', hash: 'c'.repeat(64), size: 9 }))
const made = fc.integer({ min: 1, max: 20 }).map((count) => `id${count}`)
const texts = fc.record({ notice: made, textHash: hash }).map((one) => [one])

type NoticeCommand = Extract<CommandName, `fact.${string}` | `eta.${string}` | `notice.${string}`>

/** What the commands of the notices and of the fact sheet take, at random. */
export const noticeCommandData: { readonly [N in NoticeCommand]: fc.Arbitrary<CommandData<N>> } = {
  'fact.set': fc.oneof(
    fc.constantFrom(60, 90).map(wholeSheet),
    fc
      .record({
        field: fc.constantFrom('cause', 'impact', 'nextUpdate', 'eta', 'join', 'none'),
        value: fc.option(value)
      })
      .map((one) => ({ facts: [one] }))
  ),
  'eta.estimate': fc.record({
    from: fc.option(instant),
    to: fc.option(instant),
    basis: fc.constantFrom('', '復旧手順の実測'),
    reviewAt: fc.option(instant)
  }),
  'notice.draft': fc.record({ channels: channel.map((one) => [one]), stage }),
  'notice.edit': fc.record({
    notice: made,
    was: hash,
    title: fc.option(both),
    body: both,
    confirms: fc.constantFrom([], ['cause'])
  }),
  'notice.refill': fc.record({ notices: made.map((one) => [one]) }),
  'notice.propose': fc.record({ texts }),
  'notice.approve': fc.record({ texts }),
  'notice.reject': fc.record({ notice: made, textHash: hash, reason }),
  'notice.plan': fc.record({ notice: made, at: fc.option(instant) }),
  'notice.post': fc.record({ notice: made, link, proof }),
  'notice.prove': fc.record({ notice: made, link, proof }),
  'notice.queue': fc.record({ notice: made, connector: fc.constantFrom('smtp', 'web') }),
  'notice.report': fc.record({
    notice: made,
    sending: made,
    outcome: fc.constantFrom('posting', 'posted', 'failed', 'cancelled'),
    at: instant,
    link,
    detail: fc.constantFrom('', '10,000 件')
  }),
  'notice.correct': fc.record({ notice: made, reason }),
  'notice.withdraw': fc.record({ notice: made, reason })
}

const id = fc.constantFrom('n1', 'n2', '__proto__')
const field = fc.constantFrom('cause', 'eta', 'impact', 'nothing', '__proto__')
const quotes = fc.uniqueArray(fc.record({ field, version: fc.constantFrom('v1', 'f1', 'f1/unknown', '0') }), {
  selector: (quote) => quote.field,
  maxLength: 3
})
const about = {
  notice: id,
  channel: fc.constantFrom('web', 'nothing'),
  stage: fc.constantFrom('start', 'holding', 'odd'),
  number: fc.nat(3)
}
const words = { title: fc.option(both), body: both, textHash: hash }
const whole = {
  ...words,
  quotes,
  confirmed: fc.uniqueArray(field, { maxLength: 2 }),
  asOf: instant,
  nextUpdateAt: fc.option(instant)
}
const drafted = {
  ...about,
  ...whole,
  template: fc.constantFrom('NT-web-start', 'nothing'),
  round: fc.constantFrom('r1', 'r2')
}
const need = fc.constantFrom('pr', 'legal', 'command', 'nothing')
const sending = fc.constantFrom('s1', 's2')

/** Valid data for every event of the notices, whoever would have been allowed to write it. */
export const noticeFactData: { readonly [T in keyof Tables]: fc.Arbitrary<z.infer<Tables[T]['schema']>> } = {
  'fact.set': fc.record({
    fact: fc.constantFrom('f1', 'f2', 'f3'),
    field,
    value: fc.option(value),
    settles: fc.boolean()
  }),
  'eta.estimated': fc.record({
    eta: fc.constantFrom('v1', 'v2'),
    from: fc.option(instant),
    to: fc.option(instant),
    basis: reason,
    reviewAt: fc.option(instant)
  }),
  'notice.drafted': fc.record(drafted),
  'notice.corrected': fc.record({ ...drafted, corrects: id, reason }),
  'notice.edited': fc.record({ ...about, ...whole, refilled: fc.boolean() }),
  'notice.proposed': fc.record({ ...about, textHash: hash, quotes, need: fc.option(need) }),
  'notice.approved': fc.record({ ...about, textHash: hash, quotes, need }),
  'notice.rejected': fc.record({ ...about, textHash: hash, reason }),
  'notice.planned': fc.record({ ...about, at: fc.option(instant) }),
  'notice.queued': fc.record({ ...about, ...words, sending, connector: fc.constantFrom('smtp', 'web') }),
  'notice.reported': fc.record({
    ...about,
    sending,
    outcome: fc.constantFrom(...deliveryOutcomes),
    at: instant,
    link,
    detail: reason
  }),
  'notice.posted': fc.record({
    ...about,
    ...words,
    link,
    proof,
    startedAt: fc.option(instant),
    unapproved: fc.boolean()
  }),
  'notice.proved': fc.record({ ...about, link, proof }),
  'notice.withdrawn': fc.record({ ...about, reason })
}
