import type { About } from '../../incident/escalation/escalation.ts'
import type { CallOutcome, Slot } from '../../incident/call/call.ts'
import type { SignalFact } from '../../incident/signal/signal.ts'
import { durationWords } from '../time.ts'
import { deskWordsEn as words } from '../words/desk-en.ts'
import type { DeskSentences } from './desk-tables.ts'
import type { Say } from './sentences.ts'

/** The events of the call desk, of the escalations and of what people report, in English. */
export const deskEn: DeskSentences = {
  'call.taken': (data, say) => `Call to ${callee(data, say)} taken (number ${data.number + 1})`,
  'call.released': (data, say) => `Call to ${say.names.role(data.role)} given back`,
  'call.logged': (data, say) =>
    [
      `Called ${callee(data, say)}, number ${data.number + 1}: ${words.outcomes[data.outcome]}`,
      data.callBackAt === null ? '' : ` at ${say.time(data.callBackAt)}`,
      data.paper ? ' (from the paper sheet)' : '',
      noted(data.note)
    ].join(''),
  'call.received': (data, say) =>
    `${callee(data, say)} called back: ${words.outcomes[data.outcome]}${noted(data.note)}`,
  'call.corrected': (data) => `Call corrected: ${outcome(data.was)} → ${outcome(data.outcome)}${because(data.reason)}`,
  'call.advanced': (data, say) => `${callee(data, say)} did not acknowledge: on to the next${because(data.reason)}`,
  'call.appointed': (data, say) => `${data.person} acts as ${say.names.role(data.role)}${because(data.reason)}`,
  'call.covered': (data, say) =>
    `${say.names.role(data.by)} calls the branch of ${say.names.role(data.role)}${because(data.reason)}`,
  'escalation.raised': (data, say) => {
    const late = data.lateMs > 0 ? ` (${durationWords(data.lateMs, 'en')} late)` : ''
    if (data.skipped)
      return `${matter(data.escalation, say, data.about)}: level ${data.level} skipped, ${words.skipped[data.skipped]}${late}`
    return `${matter(data.escalation, say, data.about)}: level ${data.level} to ${told(data.targets, say)}${late}`
  },
  'escalation.repeated': (data, say) =>
    `${matter(data.escalation, say)}: level ${data.level} told again (${data.round}) to ${told(data.targets, say)}`,
  'escalation.lapsed': (data, say) =>
    `${matter(data.escalation, say)}: ${data.person} asked again, for nothing was heard since`,
  'escalation.passed': (data, say) => `${matter(data.escalation, say)}: has passed`,
  'escalation.acknowledged': (data, say) =>
    `${matter(data.escalation, say)}: acknowledged${data.role === '' ? '' : ` for ${say.names.role(data.role)}`}`,
  'escalation.resolved': (data, say) => `${matter(data.escalation, say)}: resolved${because(data.reason)}`,
  'escalation.commented': (data, say) => `${matter(data.escalation, say)}: “${data.text}”`,
  'escalation.handed': (data, say) =>
    `${matter(data.escalation, say)}: handed to ${say.names.role(data.to)}${because(data.reason)}`,
  'escalation.held': (data, say) => `${matter(data.escalation, say)}: held${because(data.reason)}`,
  'escalation.resumed': (data, say) => `${matter(data.escalation, say)}: goes on${because(data.reason)}`,
  'escalation.jumped': (data, say) =>
    `${matter(data.escalation, say)}: moved to level ${data.to}${because(data.reason)}`,
  'decision.asked': (data, say) => {
    const by = data.dueAt === null ? '' : ` by ${say.time(data.dueAt)}`
    const owner = data.owner === '' ? '' : ` (${say.names.role(data.owner)})`
    return `Decision waits: ${data.text || effect(data.effect)}${typed(data.about, say)}${owner}${by}${under(data.escalation, say, data.about)}`
  },
  'decision.taken': (data, say) => `Decided: ${asked(data.decision, say)}${because(data.reason)}`,
  'decision.declined': (data, say) => `Decided against: ${asked(data.decision, say)}${because(data.reason)}`,
  'bar.raised': (data, say) =>
    `Barred: ${words.bars[data.bar]}${data.twoPerson ? ', two people lift it' : ''}${barredBy(data, say)}`,
  'bar.lifted': (data) => `Signed for lifting the bar: ${words.bars[data.bar]}${because(data.reason)}`,
  'signal.reported': (data, say) => reported(data.fact, say),
  'signal.withdrawn': (data) => `A report was taken back${because(data.reason)}`,
  'mark.posted': (data, say) =>
    `Posted on ${say.names.channel(data.channel)}${data.nextUpdateAt === null ? '' : `, next word promised for ${say.time(data.nextUpdateAt)}`}`,
  'mark.estimated': (data, say) =>
    data.from === data.to
      ? `Recovery expected at ${say.time(data.to)}`
      : `Recovery expected between ${say.time(data.from)} and ${say.time(data.to)}`,
  'mark.withdrawn': (data) => `A notice mark was taken back${because(data.reason)}`,
  'contact.added': (data, say) => `Contact added${placed(data.card.role, say)}`,
  'contact.changed': (data, say) => `Contact changed${placed(data.card.role, say)}`,
  'contact.retired': (data) => `Contact removed${because(data.reason)}`,
  'contact.verified': (data) => `Contact verified on ${data.on}`,
  'contact.shown': (data) => `Contact shown in the clear: ${words.fields[data.field]} (${words.shownFor[data.why]})`,
  'contact.printed': (data) => `${words.printed[data.what]} printed (${data.contacts.length} contacts)`,
  'contact.exported': (data) => `${data.count} contacts exported (${data.format}, ${data.encoding})`
}

function reported(fact: SignalFact, { names, time }: Say): string {
  const what = words.signals[fact.kind]
  switch (fact.kind) {
    case 'vendorCase':
      return `${what}: ${fact.vendor}${fact.topPriority ? ' (top priority)' : ''}`
    case 'vendorAnswer':
      return `${what}: ${fact.vendor}${noted(fact.text)}`
    case 'supportLoad':
      return `${what}: wait ${fact.waitMinutes} min, ${fact.volumeMultiple} times the normal volume`
    case 'assetCheck':
      return `${what} ${fact.check}: ${fact.passed ? 'passed' : 'failed'}, variance ${fact.variance}`
    case 'resumeAttempt':
      return `${what}${fact.unmet.length > 0 ? `, unmet: ${fact.unmet.join(', ')}` : ''}`
    case 'clockStart':
    case 'reportFiled':
      return `${what}: ${names.deadline(fact.deadline)}`
    case 'actionPlan':
      return `${what}: ${fact.action} (${names.role(fact.owner)}), due ${time(fact.dueAt)}`
    case 'actionDone':
      return `${what}: ${fact.action}`
    default:
      return `${what}${noted(fact.text)}`
  }
}

function callee({ role, slot }: { role: string; slot: Slot }, { names }: Say): string {
  return slot.role === role ? names.role(role) : `${names.role(slot.role)} (for ${names.role(role)})`
}

function told(targets: readonly string[], { names }: Say): string {
  return targets.map((target) => names.role(target)).join(', ')
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
  const more = [subject, occurrence > 1 ? `time ${occurrence}` : ''].filter((part) => part !== '').join(', ')
  return `${rule}${text === '' ? '' : ` ${text}`}${more === '' ? '' : ` (${more})`}`
}

function under(escalation: string, say: Say, about?: About): string {
  return escalation === '' ? '' : ` — ${matter(escalation, say, about)}`
}

function typed(about: About, { names }: Say): string {
  return about['type'] === undefined ? '' : `: ${names.type(String(about['type']))}`
}

function barredBy({ escalation, reason }: { escalation: string; reason: string }, say: Say): string {
  const saysMore = escalation === '' || !reason.startsWith(say.names.matter(escalation).rule)
  return `${saysMore ? because(reason) : ''}${under(escalation, say)}`
}

function placed(role: string, { names }: Say): string {
  return role === '' ? '' : `: ${names.role(role)}`
}

function noted(text: string): string {
  return text === '' ? '' : `, “${text}”`
}

function because(reason: string): string {
  return reason === '' ? '' : ` (reason: ${reason})`
}
