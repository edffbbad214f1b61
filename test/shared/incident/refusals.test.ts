import { describe, expect, test } from 'vitest'
import type { CommandData } from '../../../shared/incident/commands.ts'
import type { RefusalCode } from '../../../shared/incident/refusal.ts'
import { decide } from '../../../shared/incident/decide.ts'
import { refusalCodes } from '../../../shared/incident/refusal.ts'
import { indexPlaybook } from '../../../shared/playbook/applies.ts'
import { decideContact } from '../../../shared/people/decide.ts'
import { standardSupportDesk } from '../../../shared/playbook/support-desk.ts'
import type { Outcome, Step } from '../../helpers/given.ts'
import { contextOf, declaration, declared, given, look, minutes, playbook, stated, step } from '../../helpers/given.ts'
import { drafted, fact, noticeIn, posted, signed, textsIn, words } from '../../helpers/given-notices.ts'
import { ito, sato, takahashi } from '../../helpers/people.ts'
import { refusalsByNoun } from '../../helpers/refusals-by-noun.ts'
import { sendingFacts } from '../../../shared/incident/sending/facts.ts'
import type { Sending } from '../../../shared/incident/sending/sending.ts'
import { intake } from '../../helpers/intake.ts'

const sample = { person: sato.person, role: sato.role }
const slot = { role: 'R-SYS-H', contact: '' }
const call = { role: 'R-SYS-H', slot, number: 0 }
const log = { ...call, outcome: 'noAnswer', callBackAt: null, seconds: null, note: '', paper: false } as const
const asked = {
  decision: 'd1',
  effect: 'other',
  escalation: '',
  owner: '',
  dueAt: null,
  about: {},
  text: '全面停止の要否'
}
const decision = step('decision.ask', asked)
const barred = step('bar.raise', { bar: 'resume', twoPerson: true, escalation: '', reason: 'x' })
const first = 'ER-04:first'
const raised = (...after: readonly Step[]) => given(declared(), look(30), ...after)
const reported = (fact: CommandData<'signal.report'>['fact']) => given(declared()).when('signal.report', { fact })
const workAdd = {
  title: '残高照合',
  stream: { kind: 'service', id: 'spot' },
  owner: null,
  start: null,
  end: null,
  amount: null
} as const
const worked = (...after: readonly Step[]) => given(declared(), step('work.add', workAdd), ...after)
const engaged = (...after: readonly Step[]) =>
  given(declared(), step('vendor.engage', { vendor: 'X-CLOUD', task: '', caseNumber: '', topPriority: true }), ...after)
const brief = { department: 'legal', connector: 'k1', via: 'Slack', timeZone: 'Asia/Tokyo' } as const
/** A brief that was queued, and its id. */
const queued = (after: readonly Step[] = []) => given(declared(), step('brief.send', brief), ...after)
const [firstSending] = [...queued().state.sendings.values()] as [Sending]
const aboutIt = { sending: firstSending.id, reason: 'x' }
const add = { department: 'system', text: 'x', critical: false, ownerRole: '', dueAt: null }

const idIn = (...steps: readonly Step[]) => noticeIn(given(...steps).state).id
const report = { deadline: 'JP-FSA-1', part: 'report', how: '', receipt: '', evidence: '' } as const
const sendReport = (change: Partial<CommandData<'deadline.send'>>, ...before: readonly Step[]) =>
  given(declared(), ...before).when('deadline.send', { ...report, ...change })
const posting = (...steps: readonly Step[]) =>
  given(...steps).when('notice.post', { notice: idIn(...steps), link: '', proof: null }, { by: takahashi })
const sendingReport = { sending: 'x', outcome: 'posted', at: minutes(9), link: '', detail: '' } as const
const counted = {
  channel: 'phone',
  received: null,
  open: 4,
  answered: null,
  abandoned: null,
  longestWait: null,
  averageWait: null,
  staff: null
}
const load = { lines: [counted], periodMinutes: 15, volumeMultiple: null, topics: '' }
const seat = { person: sato.person, channel: 'phone', from: minutes(0), until: null, relief: '' }
const turn = step('shift.plan', seat)
const opened = step('complaint.open', intake)
const closed = step('complaint.close', { complaint: 'id2', result: 'resolved', text: '出金を確認' })
const move = { complaint: 'id2', step: 'supervisor', person: 'Maria Santos', dueAt: null, reason: '' } as const
const withoutSupervisor = indexPlaybook({
  ...playbook.playbook,
  supportDesk: {
    ...standardSupportDesk,
    steps: standardSupportDesk.steps.filter(({ id }) => id !== 'supervisor')
  }
})
const openedAs = (change: Partial<typeof intake.form>) =>
  given(declared()).when('complaint.open', { ...intake, form: { ...intake.form, ...change } })

/** One way to meet each refusal. */
const ways: Readonly<Record<RefusalCode, () => Outcome>> = {
  ...refusalsByNoun,
  'already-answered': () =>
    given(declared(), decision, step('decision.take', { decision: 'd1', reason: '' })).when('decision.take', {
      decision: 'd1',
      reason: ''
    }),
  'already-closed': () => given(declared(), step('halt.close', { reason: 'x' })).when('halt.close', { reason: '' }),
  'already-declared': () => given(declared()).when('halt.declare', declaration()),
  'already-done': () =>
    given(declared(), step('duty.check', { duties: ['SYS-01'] })).when('duty.check', { duties: ['SYS-01'] }),
  'already-resolved': () =>
    raised(step('escalation.resolve', { escalation: first, reason: 'x' })).when('escalation.resolve', {
      escalation: first,
      reason: 'x'
    }),
  'assets-unproven': () =>
    given(declared()).when('fact.set', {
      facts: [{ field: 'assetStatement', value: words('お客様の資産は安全です', 'Customer assets are safe') }]
    }),
  'approval-missing': () => posting(...drafted('web')),
  'already-so': () => given(declared()).when('halt.retitle', { title: declaration().title }),
  'being-sent': () =>
    posting(
      ...signed('web'),
      step('notice.queue', { notice: idIn(...signed('web')), connector: 'x' }, { by: takahashi })
    ),
  'case-closed': () =>
    engaged(step('vendor.close', { engagement: 'id2', reason: '' })).when('vendor.hear', {
      engagement: 'id2',
      text: 'x',
      nextAt: null
    }),
  'commander-only': () => given(declared()).when('command.offer', { to: sample, note: '' }, { by: takahashi }),
  'covers-itself': () => given(declared()).when('call.cover', { role: 'R-SYS-H', by: 'R-SYS-H', reason: 'x' }),
  'end-before-start': () => given(declared()).when('mark.estimate', { from: minutes(9), to: minutes(8) }),
  'end-without-start': () =>
    given(declared()).when('eta.estimate', { from: null, to: minutes(9), basis: '', reviewAt: null }),
  'engine-only': () =>
    given(...drafted('web')).when('notice.report', { ...sendingReport, notice: idIn(...drafted('web')) }),
  'facts-changed': () => posting(...signed('web'), fact('cause', null)),
  'held-back': () => queued([step('sending.hold', aboutIt)]).when('sending.retry', aboutIt),
  'in-the-future': () => given(declared()).when('remark.add', { text: 'x' }, { at: 1, happened: 2 }),
  'incident-closed': () => given(declared(), step('halt.close', { reason: 'x' })).when('duty.add', add),
  'more-than-all': () => worked().when('work.advance', { work: 'id2', done: 5, of: 4 }),
  'no-offer': () => given(declared()).when('command.accept', {}),
  'no-such-action': () => reported({ kind: 'actionDone', action: 'x' }),
  'no-such-block': () => worked().when('work.unblock', { work: 'id2', block: 'x', note: '' }),
  'no-such-call': () =>
    given(declared()).when('call.correct', {
      call: 'x',
      outcome: 'reached',
      callBackAt: null,
      note: '',
      reason: 'x'
    }),
  'no-such-case': () => reported({ kind: 'vendorAnswer', vendor: 'x', text: '' }),
  'no-such-channel': () => given(declared()).when('mark.post', { channel: 'x', nextUpdateAt: null }),
  'no-such-check': () => reported({ kind: 'assetCheck', check: 'x', passed: true, variance: 0 }),
  'no-such-contact': () => ({
    ...given(declared()).when('halt.retitle', { title: 'x' }),
    decision: decideContact(
      new Map(),
      { name: 'contact.retire', data: { contact: 'c-1', reason: 'x' } },
      { now: 0, newId: () => 'x', parties: new Set() }
    )
  }),
  'no-second-report': () => sendReport({ part: 'followUp' }),
  'not-its-anchor': () =>
    given(declared()).when('deadline.anchor', {
      deadlines: ['JP-FSA-1'],
      anchor: 'thresholdMet',
      at: minutes(0),
      note: ''
    }),
  'nothing-entered': () =>
    given(declared()).when('deadline.retract', { deadline: 'JP-FSA-1', what: 'report', anchor: null, reason: 'x' }),
  'sent-already': () => sendReport({}, step('deadline.send', report)),
  'no-such-deadline': () => reported({ kind: 'clockStart', deadline: 'x' }),
  'no-such-decision': () => given(declared()).when('decision.take', { decision: 'x', reason: '' }),
  'no-such-department': () => given(declared()).when('brief.send', { ...brief, department: 'x' }),
  'no-such-duty': () => given(declared()).when('duty.check', { duties: ['ZZ-99'] }),
  'no-such-engagement': () => given(declared()).when('vendor.close', { engagement: 'x', reason: '' }),
  'no-such-escalation': () => given(declared()).when('escalation.resolve', { escalation: 'x', reason: 'x' }),
  'no-such-field': () => given(declared()).when('fact.set', { facts: [{ field: 'x', value: null }] }),
  'no-such-level': () => raised().when('escalation.jump', { escalation: first, to: 9, reason: 'x' }),
  'no-such-mark': () => given(declared()).when('mark.withdraw', { mark: 'x', reason: 'x' }),
  'no-such-notice': () => given(declared()).when('notice.plan', { notice: 'x', at: null }),
  'no-such-phase': () => given(declared()).when('phase.return', { to: 'after', reason: 'x' }),
  'no-such-remark': () => given(declared()).when('remark.correct', { remark: 'x', text: 'y' }),
  'no-such-role': () => given(declared()).when('duty.add', { ...add, ownerRole: 'R-X' }),
  'no-such-sending': () => given(declared()).when('sending.cancel', aboutIt),
  'no-such-service': () =>
    given().when('halt.declare', { ...declaration(), cells: [{ service: 'x', asset: '*', state: 'halted' }] }),
  'no-such-severity': () => given().when('halt.declare', { ...declaration(), severity: 'x' }),
  'no-such-reference': () => given().when('halt.declare', { ...declaration(), drill: true, reference: 'TL-X' }),
  'no-such-signal': () => given(declared()).when('signal.withdraw', { signal: 'x', reason: 'x' }),
  'no-such-state': () =>
    given(declared()).when('service.change', { cells: [{ service: 'spot', asset: '*' }], state: 'x', note: '' }),
  'no-such-template': () => ({
    ...given(declared()).when('halt.retitle', { title: 'x' }),
    decision: decide(
      given(declared()).state,
      { name: 'notice.draft', data: { channels: ['web'], stage: 'start' } },
      { ...contextOf({ at: 1 }, () => 'x'), playbook: indexPlaybook({ ...playbook.playbook, noticeTemplates: [] }) }
    )
  }),
  'no-such-type': () => given().when('halt.declare', { ...declaration(), type: 'x' }),
  'not-an-approver': () =>
    given(...drafted('web'), step('notice.propose', { texts: textsIn(given(...drafted('web')).state) })).when(
      'notice.approve',
      { texts: textsIn(given(...drafted('web')).state) },
      { by: sato }
    ),
  'no-such-work': () => given(declared()).when('work.finish', { work: 'x', note: '' }),
  'not-barred': () => given(declared()).when('bar.lift', { bar: 'resume', reason: 'x' }),
  'not-closed': () => given(declared()).when('halt.reopen', { reason: 'x' }),
  'not-declared': () => given().when('remark.add', { text: 'x' }, { at: 0 }),
  'not-held': () => raised().when('escalation.resume', { escalation: first, reason: 'x' }),
  'not-in-doubt': () => queued().when('sending.confirm', aboutIt),
  'not-offered-to-you': () =>
    given(declared(), step('command.offer', { to: sample, note: '' })).when('command.accept', {}, { by: takahashi }),
  'not-posted': () => given(...drafted('web')).when('notice.correct', { notice: idIn(...drafted('web')), reason: 'x' }),
  'not-proposed': () =>
    given(...drafted('web')).when('notice.approve', { texts: textsIn(given(...drafted('web')).state) }, { by: ito }),
  'not-taken': () => given(declared()).when('call.log', log),
  'nothing-to-reopen': () => given(declared()).when('duty.uncheck', { duties: ['SYS-01'], reason: 'x' }),
  'offer-to-yourself': () => given(declared()).when('command.offer', { to: declaration().commander, note: '' }),
  'on-its-way': () => queued([stated(sendingFacts.attempted(firstSending, null))]).when('sending.retry', aboutIt),
  'phase-preconditions': () => given(declared()).when('phase.advance', { reason: '' }),
  'notice-blocked': () =>
    given(declared(), step('notice.draft', { channels: ['web'], stage: 'start' })).when('notice.propose', {
      texts: textsIn(given(declared(), step('notice.draft', { channels: ['web'], stage: 'start' })).state)
    }),
  'posted-already': () => posting(...posted('web')),
  'reason-missing': () => given(declared()).when('halt.close', { reason: '' }),
  'resume-barred': () =>
    given(declared(), step('phase.advance', { reason: 'x' }), step('phase.advance', { reason: 'x' }), barred).when(
      'phase.advance',
      { reason: 'x' }
    ),
  'same-person': () =>
    given(declared(), step('duty.check', { duties: ['SE-12'] })).when('duty.check', { duties: ['SE-12'] }),
  'second-person-needed': () =>
    given(declared(), barred, step('bar.lift', { bar: 'resume', reason: 'x' })).when('bar.lift', {
      bar: 'resume',
      reason: 'x'
    }),
  'signed-by-you': () =>
    given(...signed('web')).when('notice.approve', { texts: textsIn(given(...signed('web')).state) }, { by: ito }),
  'sending-over': () => queued([step('sending.cancel', aboutIt)]).when('sending.retry', aboutIt),
  'taken-by-another': () => given(declared(), step('call.take', call)).when('call.take', call, { by: takahashi }),
  'text-changed': () =>
    given(...drafted('web')).when('notice.propose', {
      texts: [{ notice: idIn(...drafted('web')), textHash: 'f'.repeat(64) }]
    }),
  'text-frozen': () => given(...posted('web')).when('notice.plan', { notice: idIn(...posted('web')), at: minutes(50) }),
  'times-out-of-order': () => given(declared()).when('halt.retime', { name: 'resumed', at: minutes(-9), reason: '' }),
  'value-unfit': () => given(declared()).when('fact.set', { facts: [{ field: 'eta', value: { kind: 'unknown' } }] }),
  'waits-for': () => given(declared()).when('duty.check', { duties: ['PR-02'] }),
  'already-on-duty': () => given(declared(), turn).when('shift.plan', seat),
  'average-above-longest': () =>
    given(declared()).when('inquiry.report', { ...load, lines: [{ ...counted, longestWait: 3, averageWait: 4 }] }),
  'complaint-closed': () => given(declared(), opened, closed).when('complaint.note', { complaint: 'id2', text: 'x' }),
  'complaint-open': () => given(declared(), opened).when('complaint.reopen', { complaint: 'id2', reason: 'x' }),
  'due-in-the-past': () => given(declared(), opened).when('complaint.move', { ...move, dueAt: minutes(-1) }),
  'no-dispute': () => given(declared(), opened).when('complaint.settle', { complaint: 'id2', reason: 'x' }),
  'no-such-case-kind': () => openedAs({ kind: 'x' }),
  'no-such-complaint': () => given(declared()).when('complaint.note', { complaint: 'x', text: 'x' }),
  'no-such-evidence': () =>
    given(declared(), opened).when('complaint.gather', { complaint: 'id2', item: 'x', state: 'here' }),
  'no-such-answer': () => given(declared()).when('answer.withdraw', { answer: 'x', reason: 'x' }),
  'no-such-question': () => given(declared()).when('answer.draft', { topics: ['x'] }),
  'no-such-priority': () => given(declared()).when('complaint.open', { ...intake, priority: 'x' }),
  'no-such-report': () => given(declared()).when('inquiry.withdraw', { inquiry: 'x', reason: 'x' }),
  'no-such-result': () =>
    given(declared(), opened).when('complaint.close', { complaint: 'id2', result: 'x', text: 'x' }),
  'no-such-shift': () => given(declared()).when('shift.end', { shift: 'x' }),
  'no-such-step': () => ({
    ...given(declared()).when('halt.retitle', { title: 'x' }),
    decision: decide(
      given(declared(), opened).state,
      { name: 'complaint.move', data: move },
      { ...contextOf({ at: 3 }, () => 'x'), playbook: withoutSupervisor }
    )
  }),
  'not-a-reference': () => openedAs({ customer: '山田太郎' }),
  'nothing-reported': () => given(declared()).when('inquiry.report', { ...load, lines: [] }),
  'person-missing': () => given(declared(), opened).when('complaint.move', { ...move, person: '' }),
  'personal-mail': () => openedAs({ summary: '返信は a@example.jp へ' }),
  'personal-name': () => openedAs({ summary: '山田太郎様の出金' }),
  'personal-number': () => openedAs({ summary: '折返し 090-1234-5678' }),
  'personal-wallet': () => openedAs({ summary: `宛先 0x${'a1'.repeat(20)}` }),
  'relief-is-the-same': () =>
    given(declared(), turn).when('shift.relieve', { shift: 'id2', person: seat.person, until: null }),
  'shift-over': () => given(declared(), turn, step('shift.end', { shift: 'id2' })).when('shift.end', { shift: 'id2' }),
  'work-over': () =>
    worked(step('work.finish', { work: 'id2', note: '' })).when('work.advance', { work: 'id2', done: 1, of: 4 }),
  'you-command-already': () => given(declared()).when('command.take', { reason: 'x' })
}

describe('every refusal of the closed list can be met', () => {
  for (const code of refusalCodes) {
    test(code, () => {
      const { decision, state } = ways[code]()
      expect(decision).toMatchObject({ ok: false, refusal: { code } })
      expect(state).toBeDefined()
    })
  }
})
