import { blockerOfKey } from '../../incident/resumption/blockers.ts'
import { EVERY_ASSET } from '../../incident/service/cell.ts'
import { formatDecimal } from '../../money/format.ts'
import { resumptionWordsOf } from '../words/resumption.ts'
import { clip } from './clip.ts'
import type { ResumptionSentences } from './resumption-tables.ts'
import type { Say } from './sentences.ts'

const words = resumptionWordsOf('ja')

/** The events of asset checks, of the ladder and of the watch after it, in Japanese. */
export const resumptionJa: ResumptionSentences = {
  'check.started': (data) => `資産保全点検 第${data.number}回を開始${noted(data.note)}`,
  'check.recorded': (data, say) =>
    `資産点検 ${say.names.check(data.check)}:${words.results[data.result]}${noted(data.note)}`,
  'check.signed': (data, say) => `資産点検 ${say.names.check(data.check)}に署名(${say.names.role(data.role)})`,
  'check.balanced': (data) =>
    `残高を記録:${clip(data.balances.map(({ asset, ledger, chain }) => `${asset} 台帳${formatDecimal(ledger)}・実残高${formatDecimal(chain)}`).join('、'), 160)}${data.source === '' ? '' : `(${data.source})`}`,
  'check.voided': (data) => `資産保全点検の回を無効にした${because(data.reason)}`,
  'resume.chosen': (data, say) =>
    data.from === ''
      ? `再開のはしご:${say.names.ladder(data.ladder)}`
      : `再開のはしごを変更:${say.names.ladder(data.from)} → ${say.names.ladder(data.ladder)}${because(data.reason)}`,
  'resume.planned': (data, say) =>
    `再開の予定:${data.plans.map(({ stage, at }) => `${say.names.stage(stage)} ${at === null ? '未定' : say.time(at)}`).join('、')}${because(data.reason)}`,
  'resume.met': (data, say) =>
    `再開条件 ${words.verdicts[data.verdict]}:${gates(data.gates, say)}${data.evidence === '' ? '' : `(${data.evidence})`}`,
  'resume.treated': (data, say) =>
    `注文の取扱いを決定:${say.names.treatment(data.treatment)}(決定者 ${say.names.role(data.owner)}、根拠 ${data.basis})`,
  'resume.announced': (data, say) =>
    `${data.what.map((one) => words.announced[one]).join('・')}を告知:${data.channels.map(say.names.channel).join('、')}${data.opensAt === null ? '' : `、再開は${say.time(data.opensAt)}`}${data.ref === '' ? '' : `(${data.ref})`}`,
  'resume.readied': (data) =>
    `参加者の準備状況:${clip(data.participants.map(({ name, answer }) => `${name} ${words.answers[answer]}`).join('、'), 160)}`,
  'resume.decided': (data, say) =>
    `「${say.names.stage(data.stage)}」への判断:${words.goes[data.verdict]}(${say.names.role(data.role)})${because(data.reason)}`,
  'resume.asked': (data, say) =>
    `例外の申請(1人目の署名):${scope(data.scope, say)}、未充足 ${covers(data.covers, say)}${because(data.reason)}`,
  'resume.overridden': (data, say) => `例外を承認(2人目の署名、${say.names.role(data.role)})${because(data.reason)}`,
  'resume.dropped': (data) => `例外の申請を取り下げ${because(data.reason)}`,
  'resume.stepped': (data, say) =>
    `再開 第${data.order}段「${say.names.stage(data.stage)}」へ進んだ${assets(data.assets)}${data.override === '' ? '' : '(二者承認の例外による)'}`,
  'resume.backed': (data, say) =>
    `再開を第${data.from}段から${data.to === 0 ? '全停止' : `第${data.to}段`}へ戻した${data.trigger === '' ? '' : `(再停止条件:${say.names.metric(data.trigger)})`}${because(data.reason)}`,
  'resume.lapsed': () => '手動で閉じたため、再開条件と可否判断は改めて確認が必要',
  'monitor.opened': (data) =>
    `再開後監視:${data.everyMinutes}分間隔で${data.forMinutes}分間、安定の目安は${data.stableMinutes}分`,
  'monitor.limited': (data) =>
    `監視の基準 ${data.name}:${formatDecimal(data.limit)}${data.unit}${words.sides[data.side]}${data.rehalt ? 'で再停止' : 'で注意'}${data.on ? '' : '(監視しない)'}${because(data.reason)}`,
  'monitor.recorded': (data) =>
    `監視の測定:${data.readings.map(({ name, value }) => `${name.ja} ${formatDecimal(value)}`).join('、')}${data.past.length > 0 ? `、基準外 ${data.past.length}件` : ''}${noted(data.note)}`,
  'monitor.extended': (data, say) => `再開後監視を${say.time(data.until)}まで延長${because(data.reason)}`,
  'monitor.closed': (data) =>
    `再開後監視を終了${data.unmet.length > 0 ? `(未達 ${data.unmet.length}件)` : ''}${data.left.length > 0 ? `、残課題 ${data.left.map(({ text, owner }) => (owner === '' ? text : `${text}(${owner})`)).join('、')}` : ''}${because(data.reason)}`,
  'monitor.reopened': (data) => `再開後監視を再び始めた${because(data.reason)}`
}

function scope(of: Parameters<ResumptionSentences['resume.asked']>[0]['scope'], { names }: Say): string {
  if (of.kind === 'step') return `「${names.stage(of.stage)}」へ進む${assets(of.assets)}`
  const cells = of.cells.map(({ service, asset }) => `${names.service(service)}${assets([asset])}`)
  return `${clip(cells.join('、'), 80)}を「${names.state(of.state)}」にする`
}

function covers(keys: readonly string[], { names }: Say): string {
  return keys
    .map((key) => {
      const { code, subject } = blockerOfKey(key)
      if (key === 'ladder') return words.blockers.ladder
      if (code === 'gate') return subject
      return code === 'trigger' ? `${words.blockers.trigger}(${names.metric(subject)})` : words.blockers[code]
    })
    .join('、')
}

function gates(ids: readonly string[], { names }: Say): string {
  const [only] = ids
  return ids.length === 1 && only !== undefined ? names.gate(only) : ids.join('、')
}

function assets(of: readonly string[]): string {
  return of.length === 0 || of.includes(EVERY_ASSET) ? '' : `(${clip(of.join('、'), 60)})`
}

function noted(text: string): string {
  return text === '' ? '' : `「${text}」`
}

function because(reason: string): string {
  return reason === '' ? '' : `(理由:${reason})`
}
