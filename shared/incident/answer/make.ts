import type { NewEvent } from '../../event/envelope.ts'
import type { Filled } from '../../notice/fill.ts'
import { fillTemplate } from '../../notice/fill.ts'
import { requote } from '../../notice/quoting.ts'
import { textHash } from '../../notice/text-hash.ts'
import type { NoticeTemplate } from '../../playbook/schema.ts'
import { questionsOf } from '../../playbook/support-desk.ts'
import type { CommandData } from '../commands.ts'
import type { Context, Decision } from '../noun.ts'
import { decided, writerOf } from '../noun.ts'
import { refused } from '../refusal.ts'
import type { IncidentState } from '../state.ts'
import type { Answer, AnswerWords } from './answer.ts'
import { aboutAnswer, answerText } from './answer.ts'
import { answerEvents } from './events.ts'

const write = writerOf(answerEvents)
const MINUTE = 60_000
const DRILL_MARK = '{{drillMark}}'

/** The answers to some of the playbook's questions; one that is being answered already is refused. */
export function draftAnswers(state: IncidentState, topics: readonly string[], context: Context): Decision {
  const questions = questionsOf(context.playbook.playbook)
  const events: NewEvent[] = []
  for (const topic of new Set(topics)) {
    const question = questions.find(({ id }) => id === topic)
    if (!question) return refused('no-such-question', { question: topic })
    if ([...state.answers.values()].some((one) => one.topic === topic && !one.withdrawn)) return refused('already-so')
    events.push(drafted(state, topic, marked({ title: question.question, body: question.answer }), context))
  }
  return decided(...events)
}

/** An answer to a question that the playbook has not thought of. */
export function writeAnswer(
  state: IncidentState,
  { question, body }: CommandData<'answer.write'>,
  context: Context
): Decision {
  return decided(drafted(state, '', marked({ title: question, body }), context))
}

/** A person writes over an answer. What they did not see is not overwritten; facts that they name are filled in. */
export function editAnswer(
  state: IncidentState,
  answer: Answer,
  { was, question, body, confirms }: CommandData<'answer.edit'>,
  context: Context
): Decision {
  const before = answerText(answer)
  if (answer.withdrawn) return refused('text-frozen')
  if (before.hash !== was) return refused('text-changed')
  const filled = fillWords({ title: question, body }, state, context, before.asOf)
  const words = filled.words
  const quoted = requote(words, before, templateFrom(answer.source), confirms, { state, playbook: context.playbook })
  const named = new Map([...quoted.quotes, ...filled.quotes].map((quote) => [quote.field, quote]))
  const quotes = [...named.values()]
  const nextUpdateAt = filled.nextUpdateAt ?? quoted.nextUpdateAt
  const hash = textHash(words)
  if (hash === before.hash && JSON.stringify(quotes) === JSON.stringify(before.quotes)) return refused('already-so')
  return decided(
    write('answer.edited', {
      answer: answer.id,
      topic: answer.topic,
      question: words.title ?? question,
      body: words.body,
      textHash: hash,
      quotes,
      confirmed: [...quoted.confirmed],
      asOf: before.asOf,
      nextUpdateAt,
      refilled: false
    })
  )
}

/** Answers filled anew from the facts, as many as would change. */
export function refillAnswers(state: IncidentState, answers: readonly Answer[], context: Context): Decision {
  const events: NewEvent[] = []
  for (const answer of answers) {
    if (answer.withdrawn) return refused('text-frozen')
    const asOf = minuteOf(context)
    const filled = fillWords(answer.source, state, context, asOf)
    const data = dataOf(answer.source, filled, asOf)
    const before = answerText(answer)
    if (data.textHash === before.hash && JSON.stringify(data.quotes) === JSON.stringify(before.quotes)) continue
    events.push(write('answer.edited', { ...aboutAnswer(answer), ...data, refilled: true }))
  }
  return events.length === 0 ? refused('already-so') : decided(...events)
}

function drafted(state: IncidentState, topic: string, source: AnswerWords, context: Context): NewEvent {
  const asOf = minuteOf(context)
  const filled = fillWords(source, state, context, asOf)
  return write('answer.drafted', { answer: context.newId(), topic, source, ...dataOf(source, filled, asOf) })
}

function dataOf(source: AnswerWords, { words, quotes, nextUpdateAt }: Filled, asOf: number) {
  const question = words.title ?? source.title
  return {
    question,
    body: words.body,
    textHash: textHash(words),
    quotes: [...quotes],
    confirmed: [],
    asOf,
    nextUpdateAt
  }
}

function fillWords(words: AnswerWords, state: IncidentState, { playbook }: Context, asOf: number): Filled {
  return fillTemplate(templateFrom(words), { state, playbook, channel: '', number: 0, asOf })
}

/** The words of an answer as a template of its own, filled as those of notices are. */
function templateFrom({ title, body }: AnswerWords): NoticeTemplate {
  return { id: '', channel: null, stage: 'update', title, body, requiredFields: [], note: null, src: [] }
}

/** In a drill the question begins with the drill's mark; elsewhere the mark is empty. */
function marked({ title, body }: AnswerWords): AnswerWords {
  const first = (text: string) => (text.includes(DRILL_MARK) ? text : `${DRILL_MARK}${text}`)
  return { title: { ja: first(title.ja), en: first(title.en) }, body }
}

/** Answers speak for a whole minute: that is how customers read it. */
function minuteOf({ happenedAt }: Context): number {
  return Math.floor(happenedAt / MINUTE) * MINUTE
}
