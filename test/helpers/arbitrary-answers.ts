import fc from 'fast-check'
import type { z } from 'zod'
import { answerEvents } from '../../shared/incident/answer/events.ts'
import type { Answer } from '../../shared/incident/answer/answer.ts'
import { answerText, isAnswerProposed } from '../../shared/incident/answer/answer.ts'
import type { Command, CommandData, CommandName } from '../../shared/incident/commands.ts'
import { scriptEvents } from '../../shared/incident/script/events.ts'
import type { IncidentState } from '../../shared/incident/state.ts'
import { minutes } from './given.ts'

/** The events of the answers to customers and of the agents' script. */
export const answerTables = { ...answerEvents, ...scriptEvents }
type Tables = typeof answerTables
type Names = Extract<CommandName, `answer.${string}` | `script.${string}`>

const hash = fc.constantFrom('a'.repeat(64), 'b'.repeat(64))
const reason = fc.constantFrom('', '断定を避ける')
const link = fc.constantFrom('', 'https://help.example.com/halt')
const instant = fc.integer({ min: -120, max: 240 }).map(minutes)
const both = fc.constantFrom(
  { ja: 'いつ再開しますか', en: 'When will it resume?' },
  { ja: '見込み: {{eta}} <b>', en: 'Expected: {{eta}} <b>' },
  { ja: '', en: '' }
)
const made = fc.integer({ min: 1, max: 20 }).map((count) => `id${count}`)
const texts = fc.record({ answer: made, textHash: hash }).map((one) => [one])
const person = fc.constantFrom('', '田辺 由美', '田辺由美', 'Maria Santos')

/** What people ask of the answers and of the script. */
export const anyAnswerCommand: { readonly [N in Names]: fc.Arbitrary<CommandData<N>> } = {
  'answer.draft': fc
    .constantFrom<readonly string[]>(['phishing'], ['when', 'why'], ['nothing'])
    .map((topics) => ({ topics: [...topics] })),
  'answer.write': fc.record({ question: both, body: both }),
  'answer.edit': fc.record({
    answer: made,
    was: hash,
    question: both,
    body: both,
    confirms: fc.constantFrom([], ['eta'])
  }),
  'answer.refill': fc.record({ answers: made.map((one) => [one]) }),
  'answer.propose': fc.record({ texts }),
  'answer.approve': fc.record({ texts }),
  'answer.reject': fc.record({ answer: made, textHash: hash, reason }),
  'answer.publish': fc.record({ texts, link }),
  'answer.withdraw': fc.record({ answer: made, reason }),
  'script.confirm': fc.record({ person, asOf: instant })
}

const said = fc.constantFrom({ ja: 'いつ再開しますか <b>', en: 'When will it resume? <b>' }, { ja: '', en: '' })
const id = fc.constantFrom('a1', 'a2', '__proto__')
const about = { answer: id, topic: fc.constantFrom('', 'when', '__proto__'), question: said }
const field = fc.constantFrom('cause', 'eta', 'impact', 'nothing', '__proto__')
const quotes = fc.uniqueArray(fc.record({ field, version: fc.constantFrom('v1', 'f1', 'f1/unknown') }), {
  selector: (quote) => quote.field,
  maxLength: 3
})
const text = {
  body: said,
  textHash: hash,
  quotes,
  confirmed: fc.uniqueArray(field, { maxLength: 2 }),
  asOf: instant,
  nextUpdateAt: fc.option(instant)
}
const need = fc.constantFrom('pr', 'legal', 'command', 'nothing')

/** Valid data for every event of the answers and of the script. */
export const anyAnswerData: { readonly [T in keyof Tables]: fc.Arbitrary<z.infer<Tables[T]['schema']>> } = {
  'answer.drafted': fc.record({ ...about, ...text, source: fc.record({ title: said, body: said }) }),
  'answer.edited': fc.record({ ...about, ...text, refilled: fc.boolean() }),
  'answer.proposed': fc.record({ ...about, textHash: hash, quotes, need: fc.option(need) }),
  'answer.approved': fc.record({ ...about, textHash: hash, quotes, need }),
  'answer.rejected': fc.record({ ...about, textHash: hash, reason }),
  'answer.published': fc.record({ ...about, body: said, textHash: hash, quotes, link }),
  'answer.withdrawn': fc.record({ ...about, reason }),
  'script.confirmed': fc.record({ person: fc.constantFrom('田辺 由美', '田辺由美', 'Maria Santos'), asOf: instant })
}

/** Answers are signed, sent back and written over as they stand. */
export function answerAim({ name }: Command, { answers }: IncidentState, pick: number): Record<string, unknown> {
  if (!name.startsWith('answer.')) return {}
  const fitting = [...answers.values()].filter((one) => !one.withdrawn).filter(fits[name] ?? (() => true))
  const answer = fitting[pick % fitting.length]
  if (!answer) return {}
  const { hash: textHash } = answerText(answer)
  switch (name) {
    case 'answer.propose':
    case 'answer.approve':
    case 'answer.publish':
      return { texts: [{ answer: answer.id, textHash }] }
    case 'answer.reject':
      return { answer: answer.id, textHash }
    case 'answer.edit':
      return { answer: answer.id, was: textHash }
    case 'answer.refill':
      return { answers: [answer.id] }
    case 'answer.withdraw':
      return { answer: answer.id }
    default:
      return {}
  }
}

const fits: Readonly<Record<string, (answer: Answer) => boolean>> = {
  'answer.approve': isAnswerProposed,
  'answer.reject': isAnswerProposed,
  'answer.publish': (answer) => answer.approvals.length > 1
}
