import fc from 'fast-check'
import type { z } from 'zod'
import { answerTables, anyAnswerData } from './arbitrary-answers.ts'
import { clockZero, tick } from '../../shared/event/clock.ts'
import type { Envelope } from '../../shared/event/envelope.ts'
import { callOutcomes } from '../../shared/incident/call/call.ts'
import { callEvents } from '../../shared/incident/call/events.ts'
import { commandEvents } from '../../shared/incident/command/events.ts'
import { dutyEvents } from '../../shared/incident/duty/events.ts'
import { barKinds } from '../../shared/incident/escalation/escalation.ts'
import { escalationEvents } from '../../shared/incident/escalation/events.ts'
import { haltEvents } from '../../shared/incident/halt/events.ts'
import { markEvents } from '../../shared/incident/notice-mark/events.ts'
import { phaseEvents } from '../../shared/incident/phase/events.ts'
import { progressEvents } from '../../shared/incident/progress/events.ts'
import { remarkEvents } from '../../shared/incident/remark/events.ts'
import { serviceEvents } from '../../shared/incident/service/events.ts'
import { signalEvents } from '../../shared/incident/signal/events.ts'
import { vendorEvents } from '../../shared/incident/vendor/events.ts'
import { timeNameSchema } from '../../shared/incident/times.ts'
import { orgEvents } from '../../shared/org/events.ts'
import { contactFactData, contactTables } from './arbitrary-contacts.ts'
import { anyExerciseData, exerciseTables } from './arbitrary-exercise.ts'
import { afterTables, anyAfterData } from './arbitrary-after.ts'
import { anyDeadlineData, deadlineTables } from './arbitrary-deadlines.ts'
import { anyFilingData, filingTables } from './arbitrary-filing.ts'
import { noticeFactData, noticeTables } from './arbitrary-notices.ts'
import { recoveryFacts } from './arbitrary-recovery.ts'
import { anyResumptionData, resumptionTables } from './arbitrary-resumption.ts'
import { anySendingData, sendingTables } from './arbitrary-sendings.ts'
import { anySignal } from './arbitrary-signals.ts'
import { anySupportData, supportTables } from './arbitrary-support.ts'
import { START } from './given.ts'
import { matsumoto, sato } from './people.ts'

const tables = {
  ...haltEvents,
  ...phaseEvents,
  ...serviceEvents,
  ...commandEvents,
  ...dutyEvents,
  ...remarkEvents,
  ...callEvents,
  ...escalationEvents,
  ...signalEvents,
  ...markEvents,
  ...noticeTables,
  ...progressEvents,
  ...vendorEvents,
  ...orgEvents,
  ...contactTables,
  ...deadlineTables,
  ...afterTables,
  ...supportTables,
  ...answerTables,
  ...sendingTables,
  ...resumptionTables,
  ...filingTables,
  ...exerciseTables
}
type Tables = typeof tables
type Type = keyof Tables

const id = fc.constantFrom('H2', 'SEV1', 'initial', 'during', 'nothing', '__proto__', 'PR-02', 'SE-09')
const reason = fc.constantFrom('', '誤り')
const commander = fc.record({ person: fc.constantFrom('松本 彩', '佐藤 健'), role: fc.constantFrom('R-IC', '') })
const instant = fc.integer({ min: START - 1e9, max: START + 1e9 })
const dueAt = fc.option(instant)
const text = fc
  .string({ unit: fc.constantFrom(...Array.from('漢かカ aZ|`<>*\n\\')), maxLength: 20 })
  .map((words) => `語${words}`)
const cell = fc.record({ service: fc.constantFrom('spot', 'nothing'), asset: fc.constantFrom('*', 'BTC') })
const flag = fc.boolean()
const duty = fc.constantFrom('PR-02', 'SE-09', 'PR-06', '+id1', 'ZZ-99', 'constructor')
const settles = flag

const role = fc.constantFrom('R-SYS-H', 'R-PR-H', 'R-NONE', 'constructor')
const slot = fc.record({ role, contact: fc.constantFrom('', 'c-1') })
const number = fc.nat(3)
const outcome = fc.constantFrom(...callOutcomes)
const seconds = fc.option(fc.nat(600))
const call = fc.constantFrom('call1', 'call2', '__proto__')
const escalation = fc.constantFrom('ER-04:first', 'ER-01:R-SYS-H', 'ER-01:R-SYS-H#2', 'ER-99:x')
const target = fc.constantFrom('R-IC', 'R-SYS-H', '佐藤 健')
const lateMs = fc.constantFrom(0, 30_000, 7_200_000)
const level = fc.integer({ min: 1, max: 4 })
const told = { level, targets: fc.array(target, { maxLength: 3 }), dueAt: instant, lateMs, missed: flag }
const about = fc.constantFrom<Record<string, string | number>>({}, { duty: 'PR-02', minutes: 9 })
const decision = fc.constantFrom('d1', 'ER-04:first:allowHoldingStatement', 'ER-12:x:somethingNew')
const bar = fc.constantFrom(...barKinds)
const mark = fc.constantFrom('m1', 'm2')

const data: { readonly [T in Type]: fc.Arbitrary<z.infer<Tables[T]['schema']>> } = {
  'halt.declared': fc.record({
    title: fc.constantFrom('', '障害'),
    type: id,
    severity: id,
    drill: flag,
    playbook: fc.constant('a'.repeat(64)),
    cause: fc.record({ status: fc.constantFrom('unknown', 'suspected', 'confirmed'), text: reason }),
    commander,
    phase: id,
    times: fc.dictionary(fc.constantFrom(...timeNameSchema.options), instant),
    cells: fc.array(
      cell.map((one) => ({ ...one, state: 'halted' })),
      { maxLength: 7 }
    )
  }),
  'halt.retitled': fc.record({ title: text }),
  'halt.reclassified': fc.record({ from: id, type: id, reason, settles }),
  'halt.regraded': fc.record({ from: id, severity: id, reason, settles }),
  'halt.retimed': fc.record({ name: fc.constantFrom(...timeNameSchema.options), at: dueAt, was: dueAt, reason }),
  'halt.explained': fc.record({ status: fc.constantFrom('unknown', 'suspected', 'confirmed'), text: reason }),
  'halt.closed': fc.record({
    reason,
    open: fc.nat(9),
    outstanding: fc.constantFrom(
      [],
      [
        { kind: 'duty', ids: ['PR-02'] },
        { kind: 'something-new', ids: ['x'] }
      ]
    )
  }),
  'halt.reopened': fc.record({ reason }),
  'playbook.adopted': fc.record({ playbook: fc.constant('b'.repeat(64)), reason }),
  'phase.advanced': fc.record({
    from: id,
    to: id,
    unmet: fc.array(fc.constantFrom('evidence-given', 'something-new')),
    reason
  }),
  'phase.returned': fc.record({ from: id, to: id, reason }),
  'service.changed': fc.record({
    cells: fc.array(
      cell.map((one) => ({ ...one, from: 'normal' })),
      { minLength: 1, maxLength: 7 }
    ),
    state: fc.constantFrom('halted', 'normal'),
    note: reason,
    settles
  }),
  'command.offered': fc.record({ to: commander, note: reason }),
  'command.withdrawn': fc.record({ to: commander }),
  'command.accepted': fc.record({ commander, from: fc.option(commander) }),
  'command.declined': fc.record({ to: commander, reason }),
  'command.taken': fc.record({ commander, from: fc.option(commander), reason }),
  'duty.added': fc.record({
    duty: fc.constantFrom('+id1', '+id2'),
    department: fc.constantFrom('system', 'nowhere'),
    phase: fc.constantFrom('initial', 'during'),
    text,
    critical: flag,
    ownerRole: fc.constantFrom('', 'R-IC'),
    dueAt
  }),
  'duty.started': fc.record({ duty }),
  'duty.checked': fc.record({ duty, dueAt, repeats: flag, needsSecond: flag }),
  'duty.countersigned': fc.record({ duty, repeats: flag }),
  'duty.unchecked': fc.record({
    duty,
    was: fc.constantFrom('open', 'started', 'waiting', 'done', 'skipped', 'excluded', 'odd'),
    reason
  }),
  'duty.skipped': fc.record({ duty, dueAt, reason }),
  'duty.excluded': fc.record({ duty, dueAt, reason }),
  'duty.assigned': fc.record({
    duty,
    assignees: fc.array(
      fc.record({ kind: fc.constantFrom('person', 'role'), name: fc.constantFrom('佐藤 健', 'R-IC') })
    )
  }),
  'duty.noted': fc.record({ duty, text }),
  'duty.attached': fc.record({
    duty,
    evidence: fc.oneof(
      fc.record({ kind: fc.constant('text' as const), text }),
      fc.record({ kind: fc.constant('link' as const), url: fc.constant('https://example.com') }),
      fc.record({
        kind: fc.constant('file' as const),
        fileName: text,
        hash: fc.constant('c'.repeat(64)),
        size: fc.nat()
      })
    )
  }),
  'remark.added': fc.record({ remark: fc.constantFrom('r1', 'r2'), text }),
  'remark.corrected': fc.record({ remark: fc.constantFrom('r1', 'r3'), text, was: text }),
  'entry.pinned': fc.record({ entry: fc.constantFrom('node-1:1', 'node-9:9') }),
  'entry.unpinned': fc.record({ entry: fc.constantFrom('node-1:1', 'node-9:9') }),
  'call.taken': fc.record({ role, slot, number }),
  'call.released': fc.record({ role }),
  'call.logged': fc.record({
    call,
    role,
    slot,
    number,
    outcome,
    seconds,
    callBackAt: dueAt,
    note: text,
    paper: flag
  }),
  'call.received': fc.record({ call, role, slot, outcome, note: text }),
  'call.corrected': fc.record({ call, was: outcome, outcome, callBackAt: dueAt, note: text, reason }),
  'call.advanced': fc.record({ role, slot, reason }),
  'call.appointed': fc.record({ role, person: fc.constantFrom('佐藤 健', 'Maria Santos'), reason }),
  'call.covered': fc.record({ role, by: role, reason }),
  'escalation.raised': fc.record({
    ...told,
    escalation,
    rule: fc.constantFrom('ER-01', 'ER-04', 'ER-99'),
    subject: fc.constantFrom('first', 'x'),
    occurrence: fc.integer({ min: 1, max: 2 }),
    levels: level,
    since: instant,
    about,
    skipped: fc.constantFrom(null, 'empty', 'absent')
  }),
  'escalation.repeated': fc.record({ ...told, escalation, round: level }),
  'escalation.lapsed': fc.record({ escalation, person: text, role, ackAt: instant, dueAt: instant, lateMs }),
  'escalation.passed': fc.record({ escalation }),
  'escalation.acknowledged': fc.record({ escalation, role: fc.constantFrom('', 'R-IC') }),
  'escalation.resolved': fc.record({ escalation, reason }),
  'escalation.commented': fc.record({ escalation, text }),
  'escalation.handed': fc.record({ escalation, to: target, reason }),
  'escalation.held': fc.record({ escalation, reason }),
  'escalation.resumed': fc.record({ escalation, reason }),
  'escalation.jumped': fc.record({ escalation, to: level, reason }),
  'decision.asked': fc.record({
    decision,
    effect: fc.constantFrom('other', 'requireNotice', 'somethingNew'),
    escalation,
    owner: fc.constantFrom('', 'R-IC'),
    dueAt,
    about,
    text: fc.oneof(fc.constant(''), text)
  }),
  'decision.taken': fc.record({ decision, reason }),
  'decision.declined': fc.record({ decision, reason }),
  'bar.raised': fc.record({ bar, twoPerson: flag, escalation, reason }),
  'bar.lifted': fc.record({ bar, reason }),
  'signal.reported': fc.record({ signal: fc.constantFrom('s1', 's2', 'clock:JP-FSA-1'), fact: anySignal }),
  'signal.withdrawn': fc.record({ signal: fc.constantFrom('s1', 's9'), reason }),
  'mark.posted': fc.record({ mark, channel: fc.constantFrom('web', 'nothing'), nextUpdateAt: dueAt }),
  'mark.estimated': fc.record({ mark, from: instant, to: instant }),
  'mark.withdrawn': fc.record({ mark, reason }),
  ...noticeFactData,
  ...recoveryFacts,
  ...contactFactData,
  ...anyAfterData,
  ...anyDeadlineData,
  ...anySupportData,
  ...anyAnswerData,
  ...anySendingData,
  ...anyResumptionData,
  ...anyFilingData,
  ...anyExerciseData,
  'playbook.published': fc.record({ hash: fc.constant('d'.repeat(64)), playbook: fc.constant({}) })
}

/** Valid data for every event type of the catalogue, whether or not anybody would have been allowed to write it. */
export const anyData: ReadonlyMap<string, fc.Arbitrary<Record<string, unknown>>> = new Map(
  Object.entries(data as Record<string, fc.Arbitrary<Record<string, unknown>>>)
)

/** A stream of facts that nobody decided: valid one by one, in any combination. */
export const anyFacts: fc.Arbitrary<Envelope[]> = fc
  .array(fc.oneof(...[...anyData].map(([type, of]) => of.map((value) => ({ type, data: value })))), {
    maxLength: 40,
    size: 'max'
  })
  .map((facts) => {
    let at = clockZero
    return facts.map((fact, index) => {
      at = tick(at, START + index * 20_000)
      return factOf(fact.type, fact.data, { seq: index + 1, at })
    })
  })

/** One event with this data. */
export function factOf(type: string, of: Record<string, unknown>, change: Partial<Envelope> = {}): Envelope {
  const seq = change.seq ?? 1
  return {
    stream: 'inc-1',
    node: 'node-1',
    seq,
    at: tick(clockZero, START + seq),
    enteredAt: START + seq,
    happenedAt: START + seq,
    actor: seq % 2 === 0 ? sato : matsumoto,
    type,
    version: 1,
    data: of,
    prev: null,
    ...change
  }
}
