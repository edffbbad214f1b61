import type { About } from '../../incident/escalation/escalation.ts'
import type { CallOutcome, Slot } from '../../incident/call/call.ts'
import type { SignalFact } from '../../incident/signal/signal.ts'
import { durationWords } from '../time.ts'
import { deskWordsJa as words } from '../words/desk-ja.ts'
import type { DeskSentences } from './desk-tables.ts'
import type { Say } from './sentences.ts'

/** The events of the call desk, of the escalations and of what people report, in Japanese. */
export const deskJa: DeskSentences = {
  'call.taken': (data, say) => `${callee(data, say)}への呼出しを担当(番号${data.number + 1})`,
  'call.released': (data, say) => `${say.names.role(data.role)}への呼出しの担当を戻す`,
  'call.logged': (data, say) =>
    [
      `${callee(data, say)}へ呼出し(番号${data.number + 1}):${words.outcomes[data.outcome]}`,
      data.callBackAt === null ? '' : `(${say.time(data.callBackAt)}に折返し予定)`,
      data.paper ? '(紙の連絡票から入力)' : '',
      noted(data.note)
    ].join(''),
  'call.received': (data, say) => `${callee(data, say)}から折返し:${words.outcomes[data.outcome]}${noted(data.note)}`,
  'call.corrected': (data) => `呼出し記録を訂正:${outcome(data.was)} → ${outcome(data.outcome)}${because(data.reason)}`,
  'call.advanced': (data, say) => `${callee(data, say)}の応答なし、次へ進む${because(data.reason)}`,
  'call.appointed': (data, say) => `${say.names.role(data.role)}の臨時担当:${data.person}${because(data.reason)}`,
  'call.covered': (data, say) =>
    `${say.names.role(data.role)}の枝を${say.names.role(data.by)}が引き継いで呼び出す${because(data.reason)}`,
  'escalation.raised': (data, say) => {
    const late = data.lateMs > 0 ? `(${durationWords(data.lateMs, 'ja')}遅れ)` : ''
    if (data.skipped)
      return `${matter(data.escalation, say, data.about)}:第${data.level}段階を飛ばす、${words.skipped[data.skipped]}${late}`
    return `${matter(data.escalation, say, data.about)}:第${data.level}段階 → ${told(data.targets, say)}${late}`
  },
  'escalation.repeated': (data, say) =>
    `${matter(data.escalation, say)}:第${data.level}段階を再通知(${data.round}回目)→ ${told(data.targets, say)}`,
  'escalation.lapsed': (data, say) => `${matter(data.escalation, say)}:その後の動きがないため${data.person}に再確認`,
  'escalation.passed': (data, say) => `${matter(data.escalation, say)}:条件が解消`,
  'escalation.acknowledged': (data, say) =>
    `${matter(data.escalation, say)}:受諾${data.role === '' ? '' : `(${say.names.role(data.role)}として)`}`,
  'escalation.resolved': (data, say) => `${matter(data.escalation, say)}:解決${because(data.reason)}`,
  'escalation.commented': (data, say) => `${matter(data.escalation, say)}:「${data.text}」`,
  'escalation.handed': (data, say) =>
    `${matter(data.escalation, say)}:${say.names.role(data.to)}へ引継ぎ${because(data.reason)}`,
  'escalation.held': (data, say) => `${matter(data.escalation, say)}:保留${because(data.reason)}`,
  'escalation.resumed': (data, say) => `${matter(data.escalation, say)}:保留を解除${because(data.reason)}`,
  'escalation.jumped': (data, say) => `${matter(data.escalation, say)}:第${data.to}段階へ${because(data.reason)}`,
  'decision.asked': (data, say) => {
    const by = data.dueAt === null ? '' : `、期限 ${say.time(data.dueAt)}`
    const owner = data.owner === '' ? '' : `(${say.names.role(data.owner)})`
    return `判断待ち:${data.text || effect(data.effect)}${typed(data.about, say)}${owner}${by}${under(data.escalation, say, data.about)}`
  },
  'decision.taken': (data, say) => `判断:実施 — ${asked(data.decision, say)}${because(data.reason)}`,
  'decision.declined': (data, say) => `判断:見送り — ${asked(data.decision, say)}${because(data.reason)}`,
  'bar.raised': (data, say) =>
    `禁止:${words.bars[data.bar]}${data.twoPerson ? '(解除は2名)' : ''}${barredBy(data, say)}`,
  'bar.lifted': (data) => `禁止の解除に署名:${words.bars[data.bar]}${because(data.reason)}`,
  'signal.reported': (data, say) => reported(data.fact, say),
  'signal.withdrawn': (data) => `報告を取消し${because(data.reason)}`,
  'mark.posted': (data, say) =>
    `${say.names.channel(data.channel)}に掲載${data.nextUpdateAt === null ? '' : `(次回更新の約束 ${say.time(data.nextUpdateAt)})`}`,
  'mark.estimated': (data, say) =>
    data.from === data.to
      ? `復旧見込み ${say.time(data.to)}`
      : `復旧見込み ${say.time(data.from)}〜${say.time(data.to)}`,
  'mark.withdrawn': (data) => `告知の記録を取消し${because(data.reason)}`,
  'contact.added': (data, say) => `連絡先を追加${placed(data.card.role, say)}`,
  'contact.changed': (data, say) => `連絡先を変更${placed(data.card.role, say)}`,
  'contact.retired': (data) => `連絡先を削除${because(data.reason)}`,
  'contact.verified': (data) => `連絡先を確認(${data.on})`,
  'contact.shown': (data) => `連絡先を伏せずに表示:${words.fields[data.field]}(${words.shownFor[data.why]})`,
  'contact.printed': (data) => `${words.printed[data.what]}を印刷(${data.contacts.length}件)`,
  'contact.exported': (data) => `連絡先${data.count}件を書き出し(${data.format}、${data.encoding})`
}

function reported(fact: SignalFact, { names, time }: Say): string {
  const what = words.signals[fact.kind]
  switch (fact.kind) {
    case 'vendorCase':
      return `${what}:${fact.vendor}${fact.topPriority ? '(最優先)' : ''}`
    case 'vendorAnswer':
      return `${what}:${fact.vendor}${noted(fact.text)}`
    case 'supportLoad':
      return `${what}:待ち時間${fact.waitMinutes}分、平常の${fact.volumeMultiple}倍`
    case 'assetCheck':
      return `${what} ${fact.check}:${fact.passed ? '合格' : '不合格'}、差異 ${fact.variance}`
    case 'resumeAttempt':
      return `${what}${fact.unmet.length > 0 ? `(未達:${fact.unmet.join('、')})` : ''}`
    case 'clockStart':
    case 'reportFiled':
      return `${what}:${names.deadline(fact.deadline)}`
    case 'actionPlan':
      return `${what}:${fact.action}(${names.role(fact.owner)})、期限 ${time(fact.dueAt)}`
    case 'actionDone':
      return `${what}:${fact.action}`
    default:
      return `${what}${noted(fact.text)}`
  }
}

function callee({ role, slot }: { role: string; slot: Slot }, { names }: Say): string {
  return slot.role === role ? names.role(role) : `${names.role(slot.role)}(${names.role(role)}の代行)`
}

function told(targets: readonly string[], { names }: Say): string {
  return targets.map((target) => names.role(target)).join('、')
}

function outcome(of: CallOutcome): string {
  return words.outcomes[of]
}

function effect(id: string): string {
  return words.effects[id] ?? words.effects['other'] ?? ''
}

/** The engine names a decision by its escalation and what it asks for; a person's own has no such name. */
function asked(decision: string, say: Say): string {
  const end = decision.lastIndexOf(':')
  if (!decision.slice(0, Math.max(end, 0)).includes(':')) return effect(decision)
  return `${effect(decision.slice(end + 1))}${under(decision.slice(0, end), say)}`
}

function matter(escalation: string, { names }: Say, about?: About): string {
  const { rule, text, subject, occurrence } = names.matter(escalation, about)
  const more = [subject, occurrence > 1 ? `${occurrence}回目` : ''].filter((part) => part !== '').join('、')
  return `${rule}${text === '' ? '' : ` ${text}`}${more === '' ? '' : `(${more})`}`
}

function under(escalation: string, say: Say, about?: About): string {
  return escalation === '' ? '' : ` — ${matter(escalation, say, about)}`
}

function typed(about: About, { names }: Say): string {
  return about['type'] === undefined ? '' : `(${names.type(String(about['type']))})`
}

function barredBy({ escalation, reason }: { escalation: string; reason: string }, say: Say): string {
  const saysMore = escalation === '' || !reason.startsWith(say.names.matter(escalation).rule)
  return `${saysMore ? because(reason) : ''}${under(escalation, say)}`
}

function placed(role: string, { names }: Say): string {
  return role === '' ? '' : `:${names.role(role)}`
}

function noted(text: string): string {
  return text === '' ? '' : `、「${text}」`
}

function because(reason: string): string {
  return reason === '' ? '' : `(理由:${reason})`
}
