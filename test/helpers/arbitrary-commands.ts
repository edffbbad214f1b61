import fc from 'fast-check'
import type { Command, CommandData, CommandName } from '../../shared/incident/commands.ts'
import { callOutcomes } from '../../shared/incident/call/call.ts'
import { barKinds } from '../../shared/incident/escalation/escalation.ts'
import { timeNameSchema } from '../../shared/incident/times.ts'
import { anyAnswerCommand } from './arbitrary-answers.ts'
import { anyCauseCommand } from './arbitrary-causes.ts'
import { anyDebriefCommand } from './arbitrary-debrief.ts'
import { anyCompensationCommand } from './arbitrary-compensation.ts'
import { anyDrillCommand } from './arbitrary-drills.ts'
import { anyDeadlineCommand } from './arbitrary-deadlines.ts'
import { anyInjectCommand } from './arbitrary-injects.ts'
import { anyFilingCommand } from './arbitrary-filing.ts'
import { noticeCommandData } from './arbitrary-notices.ts'
import { recoveryCommands } from './arbitrary-recovery.ts'
import { anyResumptionCommand } from './arbitrary-resumption.ts'
import { anySendingCommand } from './arbitrary-sendings.ts'
import { anySignal } from './arbitrary-signals.ts'
import { anySupportCommand } from './arbitrary-support.ts'
import { declaration, minutes, playbook, playbookHash } from './given.ts'

/** Few ids, so that random commands meet each other: single, two-person, repeating, waiting and unknown duties. */
export const dutyIds = [
  'SYS-01',
  'SYS-03',
  'PR-01',
  'PR-02',
  'PR-06',
  'CS-01',
  'LG-04',
  'LG-15',
  'SE-09',
  'SE-12',
  'CMD-08',
  '+id3',
  'ZZ-99'
]
const reason = fc.constantFrom('', '誤り', 'approved by the commander')
const words = fc.constantFrom('残高を再確認', 'Vendor called', '待ち時間 | 18分 `x` <b>')
const duty = fc.constantFrom(...dutyIds)
const duties = fc.oneof(
  { weight: 3, arbitrary: duty.map((id) => [id]) },
  { weight: 1, arbitrary: fc.uniqueArray(duty, { minLength: 2, maxLength: 3 }) }
)
const person = fc.constantFrom('松本 彩', '松本彩', '佐藤 健', 'Maria Santos')
const role = fc.constantFrom('R-IC', 'R-SYS-H', 'R-NONE', '')
const type = fc.constantFrom('H2', 'H3', 'H1', 'T1', 'X9')
const severity = fc.constantFrom('SEV1', 'SEV2', 'SEV3', 'SEV9')
const instant = fc.integer({ min: -120, max: 240 }).map(minutes)
const cells = fc.array(
  fc.record({
    service: fc.constantFrom('spot', 'cryptoOut', 'login', 'nothing'),
    asset: fc.constantFrom('*', 'BTC', 'ETH', 'XYZ')
  }),
  { minLength: 1, maxLength: 3 }
)
const remark = fc.integer({ min: 1, max: 12 }).map((count) => `id${count}`)
const entry = fc.integer({ min: 1, max: 8 }).map((seq) => `node-1:${seq}`)

const callee = fc.constantFrom('R-SYS-H', 'R-PR-H', 'R-NONE')
const slot = fc.record({ role: callee, contact: fc.constant('') })
const number = fc.nat(1)
const outcome = fc.constantFrom(...callOutcomes)
const callBackAt = fc.option(instant)
const note = fc.constantFrom('', '折返しあり')
/** The escalations that an ordinary halt comes to first. */
const escalation = fc.constantFrom('ER-07:CMD-01@0', 'ER-07:SYS-01@0', 'ER-04:first', 'ER-99:none')
const made = fc.integer({ min: 1, max: 20 }).map((count) => `id${count}`)
const decision = fc.constantFrom('d1', 'd2', 'd3', 'ER-04:first:allowHoldingStatement')
const bar = fc.constantFrom(...barKinds)

const data: { readonly [N in CommandName]: fc.Arbitrary<CommandData<N>> } = {
  'halt.declare': fc.constant(declaration()),
  'halt.retitle': words.map((title) => ({ title })),
  'halt.reclassify': fc.record({ type, reason }),
  'halt.regrade': fc.record({ severity, reason }),
  'halt.retime': fc.record({ name: fc.constantFrom(...timeNameSchema.options), at: fc.option(instant), reason }),
  'halt.explain': fc.record({ status: fc.constantFrom('unknown', 'suspected', 'confirmed'), text: words }),
  'halt.close': fc.record({ reason }),
  'halt.reopen': fc.record({ reason }),
  'playbook.adopt': fc.record({ playbook: fc.constantFrom(playbookHash, 'b'.repeat(64)), reason }),
  'phase.advance': fc.record({ reason }),
  'phase.return': fc.record({ to: fc.constantFrom(...playbook.phases.keys(), 'nowhere'), reason }),
  'service.change': fc.record({
    cells,
    state: fc.constantFrom('normal', 'halted', 'viewOnly', 'nothing'),
    note: fc.constantFrom('', '確認中')
  }),
  'command.offer': fc.record({ to: fc.record({ person, role }), note: fc.constantFrom('', '交代') }),
  'command.withdraw': fc.constant({}),
  'command.accept': fc.constant({}),
  'command.decline': fc.record({ reason }),
  'command.take': fc.record({ reason }),
  'duty.check': fc.record({ duties }),
  'duty.uncheck': fc.record({ duties, reason }),
  'duty.start': fc.record({ duties }),
  'duty.skip': fc.record({ duties, reason }),
  'duty.exclude': fc.record({ duties, reason }),
  'duty.assign': fc.record({
    duties,
    assignees: fc.array(
      fc.oneof(
        person.map((name) => ({ kind: 'person' as const, name })),
        fc.constantFrom('R-IC', 'R-NONE').map((name) => ({ kind: 'role' as const, name }))
      ),
      { maxLength: 2 }
    )
  }),
  'duty.note': fc.record({ duty, text: words }),
  'duty.attach': fc.record({
    duty,
    evidence: fc.oneof(
      words.map((text) => ({ kind: 'text' as const, text })),
      fc.constant({ kind: 'link' as const, url: 'https://example.com/status' }),
      fc.constant({ kind: 'file' as const, fileName: '画面.png', hash: 'a'.repeat(64), size: 12 })
    )
  }),
  'duty.add': fc.record({
    department: fc.constantFrom('system', 'pr', 'nowhere'),
    text: words,
    critical: fc.boolean(),
    ownerRole: role,
    dueAt: fc.option(instant)
  }),
  'remark.add': words.map((text) => ({ text })),
  'remark.correct': fc.record({ remark, text: words }),
  'entry.pin': fc.record({ entry }),
  'entry.unpin': fc.record({ entry }),
  'call.take': fc.record({ role: callee, slot, number }),
  'call.release': fc.record({ role: callee }),
  'call.log': fc.record({
    role: callee,
    slot,
    number,
    outcome,
    callBackAt,
    seconds: fc.option(fc.nat(300)),
    note,
    paper: fc.boolean()
  }),
  'call.receive': fc.record({
    role: callee,
    slot,
    outcome: fc.constantFrom('confirmed', 'reached', 'declined'),
    note
  }),
  'call.correct': fc.record({ call: made, outcome, callBackAt, note, reason }),
  'call.advance': fc.record({ role: callee, slot, reason }),
  'call.appoint': fc.record({ role: callee, person, reason }),
  'call.cover': fc.record({ role: callee, by: callee, reason }),
  'escalation.acknowledge': fc.record({ escalation, role: fc.constantFrom('', 'R-IC') }),
  'escalation.resolve': fc.record({ escalation, reason }),
  'escalation.comment': fc.record({ escalation, text: words }),
  'escalation.hand': fc.record({ escalation, to: fc.oneof(callee, person), reason }),
  'escalation.hold': fc.record({ escalation, reason }),
  'escalation.resume': fc.record({ escalation, reason }),
  'escalation.jump': fc.record({ escalation, to: fc.integer({ min: 1, max: 4 }), reason }),
  'decision.ask': fc.record({
    decision,
    effect: fc.constantFrom('other', 'transferCommand', 'setType'),
    escalation,
    owner: callee,
    dueAt: callBackAt,
    about: fc.constant({ type: 'H3', rule: 'ER-04' }),
    text: words
  }),
  'decision.take': fc.record({ decision, reason }),
  'decision.decline': fc.record({ decision, reason }),
  'bar.raise': fc.record({ bar, twoPerson: fc.boolean(), escalation, reason }),
  'bar.lift': fc.record({ bar, reason }),
  'signal.report': fc.record({ fact: anySignal }),
  'signal.withdraw': fc.record({ signal: made, reason }),
  'mark.post': fc.record({ channel: fc.constantFrom('web', 'nothing'), nextUpdateAt: callBackAt }),
  'mark.estimate': fc.record({ from: instant, to: instant }),
  'mark.withdraw': fc.record({ mark: made, reason }),
  ...noticeCommandData,
  ...anyDeadlineCommand,
  ...anyAnswerCommand,
  ...anyCauseCommand,
  ...anyCompensationCommand,
  ...anySupportCommand,
  ...anySendingCommand,
  ...recoveryCommands,
  ...anyResumptionCommand,
  ...anyFilingCommand,
  ...anyDrillCommand,
  ...anyDebriefCommand,
  ...anyInjectCommand
}

/** Ticks, corrections, hand-overs and facts that two people set meet each other most often. */
const often: readonly CommandName[] = [
  'duty.check',
  'duty.uncheck',
  'duty.skip',
  'duty.start',
  'halt.reclassify',
  'service.change',
  'brief.send',
  'command.offer',
  'command.accept',
  'notice.propose',
  'notice.approve',
  'answer.propose',
  'answer.approve',
  'complaint.open',
  'filing.edit'
]

/** What takes back something that must have been done before meets it rarely enough as it is. */
const takesBack: readonly CommandName[] = [
  'bar.lift',
  'notice.correct',
  'action.judge',
  'debrief.retract',
  'debrief.settle',
  'debrief.unmark',
  'inject.unhold',
  'action.amend',
  'cause.unlearn',
  'notice.post',
  'notice.prove',
  'notice.queue',
  'notice.report',
  'answer.publish',
  'answer.reject',
  'call.release',
  'escalation.resume',
  'mark.withdraw',
  'remark.correct',
  'sending.cancel',
  'signal.withdraw',
  'complaint.amend',
  'deadline.amend',
  'deadline.retract',
  'complaint.settle',
  'complaint.reopen',
  'sending.release',
  'sending.confirm',
  'command.decline',
  'command.withdraw',
  'halt.reopen',
  'entry.pin',
  'entry.unpin'
]

function weightOf(name: string): number {
  if (name === 'halt.close') return 2
  if ((takesBack as readonly string[]).includes(name)) return 10
  return (often as readonly string[]).includes(name) ? 20 : 3
}

const rows = Object.entries(data).map(([name, of]) => ({
  noun: name.slice(0, name.indexOf('.')),
  weight: weightOf(name),
  arbitrary: (of as fc.Arbitrary<unknown>).map((value) => ({ name, data: value }) as Command)
}))

/** Every noun that has commands. */
export const commandNouns = [...new Set(rows.map((row) => row.noun))]

/** A random command over every noun, two in three of one: so that its commands meet each other. */
export function commandAbout(noun: string): fc.Arbitrary<Command> {
  const own = rows.filter((row) => row.noun === noun).map(({ arbitrary }) => arbitrary)
  return fc.oneof({ weight: 1, arbitrary: fc.oneof(...rows) }, { weight: 2, arbitrary: fc.oneof(...own) })
}
