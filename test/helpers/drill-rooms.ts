import { deedDone } from '../../shared/drill/deed.ts'
import type { Deed } from '../../shared/drill/scenario/deed.ts'
import { dutiesInForce } from '../../shared/incident/duty/in-force.ts'
import type { Command, CommandData, CommandName } from '../../shared/incident/commands.ts'
import type { Actor } from '../../shared/event/envelope.ts'
import type { EscalationTrigger } from '../../shared/playbook/schema.ts'
import { playbook } from './given.ts'
import { ito, matsumoto, santos, sato, suzuki, takahashi, tanaka } from './people.ts'
import type { Move, Room, RoomView } from './run-drill.ts'

/** A room that does nothing at all. */
export const idleRoom: Room = () => []

/** A room that does all that is asked of it, so long (s) after it was asked, and what an inject waits for at its time. */
export function roomAfter(seconds: number): Room {
  return acting(() => seconds)
}

/** A room that does all that is asked of it, half as late again as it should have. */
export const lateRoom: Room = acting((target) => target * 1.5)

function acting(delay: (targetSeconds: number) => number): Room {
  return (view) => {
    const runs = [...(view.state.exercise?.injects.values() ?? [])]
    const began = view.state.exercise?.beganAt ?? 0
    const awaited = runs
      .filter(({ status, dueAt }) => status === 'waiting' && dueAt <= view.now)
      .flatMap(({ inject }) => inject.conditions)
      .flatMap(({ when, deed }) =>
        when === 'only-if' && deed.kind !== 'inject' ? [{ deed, since: began, id: '' }] : []
      )
    const asked = runs.flatMap(({ inject, releasedAt, status }) =>
      status === 'released' && releasedAt !== null && view.now >= releasedAt + delay(inject.targetSeconds) * 1000
        ? withSeen(inject.deeds).map((deed) => ({ deed, since: releasedAt, id: inject.id }))
        : []
    )
    return [...asked, ...awaited].flatMap(({ deed, since, id }) =>
      deedDone(deed, view.state, playbook, since, id) === null ? movesFor(deed, view, id) : []
    )
  }
}

/** A room also says that it has seen what it acts on. */
function withSeen(deeds: readonly Deed[]): readonly Deed[] {
  return deeds.some(({ kind }) => kind === 'seen') ? deeds : [{ kind: 'seen' }, ...deeds]
}

/** What somebody does for a deed, the next step of it; nothing where there is no way. */
export function movesFor(deed: Deed, view: RoomView, inject: string): readonly Move[] {
  const { state } = view
  switch (deed.kind) {
    case 'duty':
      return check(deed.duty, view)
    case 'rule':
      return answer(deed.rule, view)
    case 'notice':
      return [post(deed.channel ?? 'web')]
    case 'severity':
      return [move('halt.regrade', { severity: deed.atLeast, reason: 'x' })]
    case 'cell':
      return [
        move('service.change', {
          cells: [{ service: deed.service ?? 'spot', asset: '*' }],
          state: deed.state,
          note: ''
        })
      ]
    case 'phase':
      return [move('phase.advance', { reason: 'x' })]
    case 'reached':
      return [call(deed.role ?? 'R-SYS-H')]
    case 'engaged':
      return [engage]
    case 'reported':
      return [report(deed.report ?? 'JP-FSA-1')]
    case 'check':
      return deed.result === 'fail' ? fail(view) : pass(deed.check ?? 'AC-01', view)
    case 'decision': {
      const open = [...state.decisions.values()].find((one) => !one.answer)
      return open ? [move('decision.take', { decision: open.id, reason: 'x' })] : []
    }
    case 'gate':
      return [ready, move('resume.meet', { gates: [deed.gate], verdict: 'met', evidence: 'x' }, sato)]
    case 'measured':
      return [
        move('work.add', {
          title: '再起動',
          stream: { kind: 'system', id: '基盤' },
          owner: null,
          start: null,
          end: null,
          amount: { done: 4, of: 10 }
        })
      ]
    case 'seen':
      return [move('inject.see', { inject })]
    case 'answered':
      return [move('inject.answer', { inject, text: '了解' })]
  }
}

function move<N extends CommandName>(name: N, data: CommandData<N>, by: Actor = matsumoto): Move {
  return { by, command: { name, data } as Command }
}

const post = (channel: string) => move('mark.post', { channel, nextUpdateAt: null }, takahashi)
const call = (role: string) =>
  move('call.log', {
    role,
    slot: { role, contact: '' },
    number: 0,
    outcome: 'confirmed',
    callBackAt: null,
    seconds: 30,
    note: '',
    paper: true
  })
const engage = move('vendor.engage', { vendor: 'X-CLOUD', task: '調査', caseNumber: '1', topPriority: true }, sato)
const report = (deadline: string) =>
  move('deadline.send', { deadline, part: 'report', how: '電話', receipt: '', evidence: '' }, ito)
const halt = (service: string) =>
  move('service.change', { cells: [{ service, asset: '*' }], state: 'halted', note: '' })
const ready = move(
  'resume.ready',
  {
    participants: ['A', 'B', 'C', 'D', 'E'].map((name) => ({
      name,
      retail: true,
      turnover: '20',
      retailTurnover: '20',
      answer: 'ready' as const,
      note: ''
    }))
  },
  sato
)

/** A duty: first the type that brings it, then what it waits for, its signature, and the second one by somebody else. */
function check(id: string, { state }: RoomView): readonly Move[] {
  const entry = dutiesInForce(state, playbook).find(({ duty }) => duty.id === id)
  if (!entry) return become(playbook.duties.get(id)?.types ?? [], state)
  const [before] = entry.waits
  if (before !== undefined) return check(before, { state, now: 0 })
  return [move('duty.check', { duties: [id] }, entry.progress?.status === 'waiting' ? tanaka : matsumoto)]
}

/** Another type, where the present one may become one of these. */
function become(types: readonly string[], { type }: RoomView['state']): readonly Move[] {
  const next = playbook.types.get(type?.value ?? '')?.mayBecome.find((one) => types.includes(one))
  return next ? [move('halt.reclassify', { type: next, reason: '条件に当たる' })] : []
}

/** A check of customers' assets that passes: balances that agree, what it found, and two signatures. */
function pass(id: string, { state }: RoomView): readonly Move[] {
  const open = [...state.checks.values()].findLast(({ voided }) => !voided)
  if (!open) return [move('check.start', { note: '' }, santos)]
  const about = { round: open.id, check: id }
  const balances = playbook.playbook.assets.map(({ code: asset }) => ({ asset, ledger: '100', chain: '100' }))
  const isPassed = open.entries.get(id)?.findings.at(-1)?.value.result === 'pass'
  if (open.balances.size === 0) return [move('check.balance', { round: open.id, balances, source: '' }, santos)]
  if (!isPassed) return [move('check.record', { ...about, result: 'pass', evidence: null, note: '' }, santos)]
  return signers.map((by) => move('check.sign', about, by))
}

const signers: readonly Actor[] = [
  { person: '山田 空', department: 'system', role: 'R-SYS-WAL' },
  { person: '中村 翼', department: 'command', role: 'R-FIN' }
]

/** A check of customers' assets that fails. */
function fail({ state }: RoomView): readonly Move[] {
  const round = [...state.checks.values()].findLast(({ voided }) => !voided)
  if (!round) return [move('check.start', { note: '' }, santos)]
  const found = { round: round.id, check: 'AC-01', result: 'fail', evidence: null, note: '差異あり' } as const
  return [move('check.record', found, santos)]
}

/** A rule that spoke is acknowledged; else the room does what the rule watches. */
function answer(id: string, view: RoomView): readonly Move[] {
  const rule = playbook.playbook.escalationRules.find((one) => one.id === id)
  const raised = [...view.state.escalations.values()].find((one) => one.rule === id && one.acks.length === 0)
  if (raised) {
    const role = raised.steps[0]?.targets[0] ?? ''
    return [move('escalation.acknowledge', { escalation: raised.id, role })]
  }
  return rule ? byTrigger[rule.trigger](view) : []
}

const byTrigger: { readonly [T in EscalationTrigger]: (view: RoomView) => readonly Move[] } = {
  callUnacknowledged: () => [call('R-PR-H')],
  callChainExhausted: () => [call('R-PR-H')],
  severityRaised: () => [call('R-PR-H')],
  commanderMissing: () => [call('R-IC')],
  commanderShiftLong: () => [call('R-IC')],
  noticeFirstOverdue: () => [post('web')],
  noticeChannelsIncomplete: () => playbook.playbook.channels.map((channel) => post(channel.id)),
  updateOverdue: () => [post('web')],
  etaSlipped: () => [post('web')],
  rumourBeforeNotice: () => [post('web')],
  maintenanceOverrun: () => [post('web')],
  criticalDutyOverdue: (view) => check('CMD-01', view),
  elapsed: () => [],
  preventionActionOverdue: () => [],
  assetCheckFailed: fail,
  unauthorisedTransferSuspected: () => [halt('cryptoOut'), halt('fiatOut')],
  scopeSpread: () => [halt('margin')],
  rehaltAfterResume: () => [halt('spot')],
  regulatorClock: () => [report('JP-FSA-1')],
  personalDataSuspected: () => [move('signal.report', { fact: { kind: 'personalData', text: '疑い' } }, ito)],
  supportOverload: () => [
    move('signal.report', { fact: { kind: 'supportLoad', waitMinutes: 48, volumeMultiple: 4 } }, suzuki)
  ],
  resumeGateUnmet: () => [move('resume.meet', { gates: ['RG-01'], verdict: 'notMet', evidence: 'x' })],
  vendorSilent: () => [engage],
  complaintDispute: () => [
    move('signal.report', { fact: { kind: 'complaint', text: '差止め', dispute: true } }, suzuki)
  ]
}
