import type { Envelope } from '../../shared/event/envelope.ts'
import { linkOf } from '../../shared/event/chain.ts'
import { callsAndEscalations } from './golden-calls.ts'
import { declared, given, minutes, step } from './given.ts'
import { sha256 } from './long-incident.ts'
import { ito, santos, sato, suzuki, takahashi, tanaka } from './people.ts'

const spot = [{ service: 'spot', asset: '*' }]
const second = { node: 'node-2' }

/** An incident in which every kind of thing happens once: what a golden log is made of. */
export function goldenIncident(): Envelope[] {
  const { events } = given(
    declared({
      drill: true,
      times: { occurred: minutes(-15), detected: minutes(-12), effective: minutes(0) },
      cells: [...spot, { service: 'cryptoOut', asset: 'BTC' }].map((cell) => ({ ...cell, state: 'halted' }))
    }),
    step('halt.retitle', { title: '売買エンジン障害(訓練)' }),
    step('duty.start', { duties: ['SYS-01'] }, { by: sato }),
    step('duty.check', { duties: ['SYS-01', 'SYS-04'] }, { by: sato, at: 7 }),
    step('duty.check', { duties: ['SE-12'] }, { by: santos, ...second }),
    step('duty.check', { duties: ['SE-12'] }, { by: sato }),
    step('duty.note', { duty: 'PR-02', text: '文案を確認中' }, { by: takahashi }),
    step(
      'duty.attach',
      { duty: 'SE-12', evidence: { kind: 'file', fileName: '試験記録.pdf', hash: 'a'.repeat(64), size: 1234 } },
      { by: santos }
    ),
    step(
      'duty.attach',
      { duty: 'SYS-01', evidence: { kind: 'link', url: 'https://example.com/status' } },
      { by: sato }
    ),
    step('duty.assign', {
      duties: ['PR-01'],
      assignees: [
        { kind: 'person', name: takahashi.person },
        { kind: 'role', name: 'R-PR-D1' }
      ]
    }),
    step('duty.add', {
      department: 'system',
      text: '予備系の電源を確認',
      critical: true,
      ownerRole: 'R-SYS-H',
      dueAt: minutes(45)
    }),
    step('duty.skip', { duties: ['LG-04'], reason: '口頭で承認済み' }, { by: ito }),
    step('duty.exclude', { duties: ['CS-01'], reason: '訓練のため' }, { by: suzuki }),
    step('duty.uncheck', { duties: ['CS-01'], reason: '実施することにした' }, { by: suzuki }),
    step('halt.explain', { status: 'suspected', text: '参照データの不整合' }),
    step('halt.retime', { name: 'effective', at: minutes(-3), reason: 'ログで確認' }),
    step('halt.regrade', { severity: 'SEV1', reason: '影響拡大' }, { by: sato, at: 30, ...second }),
    step('halt.regrade', { severity: 'SEV3', reason: '影響は限定的' }, { at: 30.5 }),
    step('remark.add', { text: 'データセンターへ電話' }, { by: sato, at: 40, happened: 25 }),
    step('remark.correct', { remark: 'id20', text: 'データセンターと通話' }, { by: sato }),
    step('entry.pin', { entry: 'node-1:1' }),
    step('entry.pin', { entry: 'node-1:2' }),
    step('entry.unpin', { entry: 'node-1:2' }),
    step(
      'service.change',
      { cells: [{ service: 'desk', asset: 'BTC' }], state: 'cancelOnly', note: '注文取消のみ' },
      { by: sato, at: 50, ...second }
    ),
    step('command.offer', { to: { person: tanaka.person, role: 'R-IC' }, note: '交代' }),
    step('command.decline', { reason: '移動中' }, { by: tanaka }),
    step('command.offer', { to: { person: tanaka.person, role: 'R-IC' }, note: '' }),
    step('command.withdraw', {}),
    step('command.offer', { to: { person: tanaka.person, role: 'R-IC' }, note: '' }),
    step('command.accept', {}, { by: tanaka }),
    step('command.take', { reason: '訓練の想定' }),
    step('phase.advance', { reason: '原因特定を優先' }, { at: 60 }),
    step('phase.return', { to: 'initial', reason: '再停止' }),
    step('halt.reclassify', { type: 'H3', reason: '不正アクセスの疑い' }),
    step('playbook.adopt', { playbook: 'b'.repeat(64), reason: '改訂版' }),
    ...callsAndEscalations,
    step('halt.close', { reason: '訓練終了' }, { at: 190 }),
    step('halt.reopen', { reason: '講評のため' })
  )
  return chained(events)
}

function chained(events: readonly Envelope[]): Envelope[] {
  const last = new Map<string, Envelope>()
  return events.map((event) => {
    const before = last.get(event.node)
    const linked = { ...event, prev: before ? linkOf(before, sha256) : null }
    last.set(event.node, linked)
    return linked
  })
}
