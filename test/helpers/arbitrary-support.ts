import fc from 'fast-check'
import type { z } from 'zod'
import type { Command, CommandData } from '../../shared/incident/commands.ts'
import type { complaintCommands } from '../../shared/incident/complaint/commands.ts'
import { evidenceStates } from '../../shared/incident/complaint/complaint.ts'
import { complaintEvents } from '../../shared/incident/complaint/events.ts'
import type { inquiryCommands } from '../../shared/incident/inquiry/commands.ts'
import { inquiryEvents } from '../../shared/incident/inquiry/events.ts'
import type { shiftCommands } from '../../shared/incident/shift/commands.ts'
import { shiftEvents } from '../../shared/incident/shift/events.ts'
import type { IncidentState } from '../../shared/incident/state.ts'
import { caseSteps } from '../../shared/playbook/schema.ts'
import { minutes } from './given.ts'

/** The events of the support desk. */
export const supportTables = { ...inquiryEvents, ...shiftEvents, ...complaintEvents }
type Tables = typeof supportTables
type Commands = keyof typeof inquiryCommands | keyof typeof shiftCommands | keyof typeof complaintCommands

const reason = fc.constantFrom('', '誤り', '再度の申出')
const words = fc.constantFrom('出金できない', 'Order not filled', '弁護士に相談すると言われた', '<b>待ち</b>')
const maybeWords = fc.oneof(fc.constant(''), words)
const channel = fc.constantFrom('phone', 'mail', 'chat', 'fax', '__proto__')
const count = fc.option(fc.nat(400))
const wait = fc.option(fc.constantFrom(0, 4.5, 31, 48))
const line = fc.record({
  channel,
  received: count,
  open: count,
  answered: count,
  abandoned: count,
  longestWait: wait,
  averageWait: wait,
  staff: fc.option(fc.nat(12))
})
const load = fc.record({
  lines: fc.uniqueArray(line, { selector: (one) => one.channel, maxLength: 3 }),
  periodMinutes: fc.constantFrom(15, 30),
  volumeMultiple: fc.option(fc.constantFrom(0, 1.2, 3, 6)),
  topics: fc.constantFrom('', '出金の再開時期')
})
const perHour = fc.option(fc.constantFrom(20, 120.5))
const handleMinutes = fc.option(fc.constantFrom(4, 8))
const person = fc.constantFrom('田辺 由美', '松本 彩', 'Maria Santos')
const instant = fc.integer({ min: -120, max: 240 }).map(minutes)
const until = fc.option(instant)
const relief = fc.constantFrom('', '青木 修')
const made = fc.integer({ min: 1, max: 20 }).map((number) => `id${number}`)
const priority = fc.constantFrom('', 'assetLoss', 'care', 'nothing')
const kind = fc.constantFrom('withdrawal', 'order', 'deposit', 'nothing')
const item = fc.constantFrom('txid', 'times', 'amounts', 'nothing')
const evidenceState = fc.constantFrom(...evidenceStates)
const form = fc.record({
  customer: fc.constantFrom('T-48213', '4821', 'T-48214', '山田太郎'),
  channel: fc.constantFrom('phone', 'phone', 'mail', 'fax'),
  kind,
  summary: words,
  occurredAt: until,
  loss: fc.option(fc.constantFrom({ amount: '0.5', unit: 'BTC' }, { amount: '120000', unit: 'JPY' })),
  address: fc.constantFrom('', 'a3F9c1'),
  txid: fc.constantFrom('', '77ab02'),
  language: fc.constantFrom('ja', 'en')
})
const step = fc.constantFrom(...caseSteps)
const evidence = fc.array(fc.record({ item, state: evidenceState }), { maxLength: 3 })

/** What people ask of the support desk. */
export const anySupportCommand: { readonly [N in Commands]: fc.Arbitrary<CommandData<N>> } = {
  'inquiry.report': load,
  'inquiry.correct': fc.record({ inquiry: made, load, reason }),
  'inquiry.withdraw': fc.record({ inquiry: made, reason }),
  'inquiry.gauge': fc.record({ channel, perHour, handleMinutes }),
  'shift.plan': fc.record({ person, channel, from: instant, until, relief }),
  'shift.change': fc.record({ shift: made, channel, until, relief }),
  'shift.end': fc.record({ shift: made }),
  'shift.relieve': fc.record({ shift: made, person, until }),
  'shift.cancel': fc.record({ shift: made, reason }),
  'complaint.open': fc.record({ form, priority, evidence, dispute: maybeWords, person: relief, dueAt: until }),
  'complaint.amend': fc.record({ complaint: made, form, reason }),
  'complaint.rank': fc.record({ complaint: made, priority, reason }),
  'complaint.gather': fc.record({ complaint: made, item, state: fc.option(evidenceState) }),
  'complaint.move': fc.record({ complaint: made, step, person, dueAt: until, reason }),
  'complaint.dispute': fc.record({ complaint: made, text: maybeWords }),
  'complaint.settle': fc.record({ complaint: made, reason }),
  'complaint.note': fc.record({ complaint: made, text: words }),
  'complaint.answer': fc.record({ complaint: made, channel, text: words }),
  'complaint.close': fc.record({
    complaint: made,
    result: fc.constantFrom('resolved', 'explained', 'withdrawn', 'nothing'),
    text: words
  }),
  'complaint.reopen': fc.record({ complaint: made, reason })
}

const inquiry = fc.constantFrom('q1', 'q2', '__proto__')
const seat = { shift: fc.constantFrom('s1', 's2', 'constructor'), person, channel }
const named = { complaint: fc.constantFrom('c1', 'c2', '__proto__'), number: fc.constantFrom('001AB', '002QK') }
const turn = fc.record({ step, person: relief, dueAt: until })

/** Valid data for every event of the support desk. */
export const anySupportData: { readonly [T in keyof Tables]: fc.Arbitrary<z.infer<Tables[T]['schema']>> } = {
  'inquiry.reported': fc.record({ inquiry, load }),
  'inquiry.corrected': fc.record({ inquiry, load, reason }),
  'inquiry.withdrawn': fc.record({ inquiry, reason }),
  'inquiry.gauged': fc.record({ channel, perHour, handleMinutes }),
  'shift.planned': fc.record({ ...seat, from: instant, until, relief }),
  'shift.changed': fc.record({ ...seat, until, relief }),
  'shift.ended': fc.record(seat),
  'shift.cancelled': fc.record({ ...seat, reason }),
  'complaint.opened': fc.record({ ...named, form, priority, evidence, turn, dispute: maybeWords }),
  'complaint.amended': fc.record({ ...named, form, reason }),
  'complaint.ranked': fc.record({ ...named, priority, reason }),
  'complaint.gathered': fc.record({ ...named, item, state: fc.option(evidenceState) }),
  'complaint.moved': fc.record({ ...named, turn, reason }),
  'complaint.disputed': fc.record({ ...named, text: words }),
  'complaint.settled': fc.record({ ...named, reason }),
  'complaint.noted': fc.record({ ...named, text: words }),
  'complaint.answered': fc.record({ ...named, channel, text: words }),
  'complaint.closed': fc.record({ ...named, result: fc.constantFrom('resolved', 'nothing'), text: maybeWords }),
  'complaint.reopened': fc.record({ ...named, reason })
}

/** What a random command must be aimed at to come to anything: a case in dispute, one that is closed. */
export function supportAim({ name }: Command, { complaints }: IncidentState): Record<string, unknown> {
  const cases = [...complaints.values()]
  const sought = {
    'complaint.settle': cases.find(({ dispute, closed }) => dispute && !closed),
    'complaint.reopen': cases.find(({ closed }) => closed)
  }[name as string]
  return sought ? { complaint: sought.id } : {}
}
