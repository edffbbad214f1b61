import { look, minutes, step } from './given.ts'
import type { Step } from './given.ts'
import { ito, sato, suzuki, takahashi, tanaka } from './people.ts'

const head = { role: 'R-SYS-H', slot: { role: 'R-SYS-H', contact: '' }, number: 0 }
const first = { escalation: 'ER-04:first' }
const asked = { effect: 'other', escalation: '', owner: 'R-IC', dueAt: minutes(150), about: {} }

/** The calls, escalations and reports of the golden incident: every kind of thing that happens there, once. */
export const callsAndEscalations: readonly Step[] = [
  look(91),
  step('escalation.acknowledge', { ...first, role: 'R-PR-H' }, { by: takahashi, at: 92 }),
  step('escalation.comment', { ...first, text: '文案は承認待ち' }, { by: takahashi }),
  step('escalation.hand', { ...first, to: 'R-LG-H', reason: '法務の確認' }, { by: takahashi }),
  step('escalation.hold', { escalation: 'ER-07:CMD-01@0', reason: '訓練の進行を待つ' }, { by: tanaka }),
  step('escalation.resume', { escalation: 'ER-07:CMD-01@0', reason: '再開' }, { by: tanaka }),
  step('escalation.jump', { escalation: 'ER-14:JP-TSE-1', to: 3, reason: '経営へ直接' }, { by: tanaka }),
  step('call.take', head, { by: suzuki, at: 100 }),
  step('call.release', { role: 'R-SYS-H' }, { by: suzuki }),
  step('call.take', head, { by: suzuki }),
  step(
    'call.log',
    { ...head, outcome: 'noAnswer', callBackAt: null, seconds: 40, note: '', paper: false },
    { by: suzuki }
  ),
  step('call.receive', { role: 'R-PR-H', slot: { role: 'R-PR-H', contact: '' }, outcome: 'reached', note: '' }),
  step('call.correct', {
    call: 'id94',
    outcome: 'voicemail',
    callBackAt: null,
    note: '伝言を残した',
    reason: '入力誤り'
  }),
  step('call.advance', { role: 'R-SYS-H', slot: head.slot, reason: '応答なし' }),
  step('call.appoint', { role: 'R-SYS-H', person: sato.person, reason: '責任者が不在' }),
  step('call.cover', { role: 'R-SYS-H', by: 'R-DUTY', reason: '責任者が不在' }),
  step('decision.ask', { ...asked, decision: 'd1', text: '全サービスを止めるか' }),
  step('decision.take', { decision: 'd1', reason: '影響が広い' }, { by: tanaka }),
  step('decision.ask', { ...asked, decision: 'd2', text: '会見を開くか' }),
  step('decision.decline', { decision: 'd2', reason: '訓練のため' }, { by: tanaka }),
  step('bar.raise', { bar: 'resume', twoPerson: false, escalation: '', reason: '照合が終わるまで' }),
  step('bar.lift', { bar: 'resume', reason: '照合済み' }, { by: tanaka }),
  step('signal.report', { fact: { kind: 'rumour', text: '出金できないとの投稿', url: '' } }, { by: suzuki }),
  step('signal.report', { fact: { kind: 'clockStart', deadline: 'JP-FSA-1' } }, { by: ito }),
  step('signal.withdraw', { signal: 'clock:JP-FSA-1', reason: '起算前' }, { by: ito }),
  step('mark.post', { channel: 'web', nextUpdateAt: minutes(170) }, { by: takahashi }),
  step('mark.estimate', { from: minutes(160), to: minutes(200) }, { by: sato }),
  step('mark.withdraw', { mark: 'id109', reason: '誤り' }, { by: takahashi }),
  step('duty.check', { duties: ['CMD-01'] }, { by: tanaka }),
  step('escalation.resolve', { escalation: 'ER-14:JP-TSE-1', reason: '報告済み' }, { by: ito }),
  look(135),
  look(150),
  look(180)
]
