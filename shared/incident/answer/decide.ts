import type { Deciders, Decision } from '../noun.ts'
import { decided, writerOf } from '../noun.ts'
import { refused } from '../refusal.ts'
import type { IncidentState } from '../state.ts'
import type { Answer } from './answer.ts'
import { aboutAnswer } from './answer.ts'
import type { answerCommands } from './commands.ts'
import { answerEvents } from './events.ts'
import { draftAnswers, editAnswer, refillAnswers, writeAnswer } from './make.ts'
import { approveAnswers, proposeAnswers, publishAnswers, rejectAnswer } from './sign.ts'

const write = writerOf(answerEvents)

/** What is decided of the answers to customers: made from the facts, signed like notices, and only then read out. */
export const answerDecide: Deciders<typeof answerCommands> = {
  'answer.draft': (state, { topics }, context) => draftAnswers(state, topics, context),
  'answer.write': writeAnswer,
  'answer.edit': (state, data, context) => on(state, data.answer, (answer) => editAnswer(state, answer, data, context)),
  'answer.refill': (state, data, context) => {
    const answers = data.answers.map((id) => state.answers.get(id)).filter((answer) => answer !== undefined)
    return answers.length < data.answers.length ? refused('no-such-answer') : refillAnswers(state, answers, context)
  },
  'answer.propose': (state, { texts }, context) => proposeAnswers(state, texts, context),
  'answer.approve': (state, { texts }, context) => approveAnswers(state, texts, context),
  'answer.reject': rejectAnswer,
  'answer.publish': publishAnswers,
  'answer.withdraw': (state, { answer: id, reason }) =>
    on(state, id, (answer) => {
      if (answer.withdrawn) return refused('already-so')
      if (reason === '') return refused('reason-missing')
      return decided(write('answer.withdrawn', { ...aboutAnswer(answer), reason }))
    })
}

function on(state: IncidentState, id: string, then: (answer: Answer) => Decision): Decision {
  const answer = state.answers.get(id)
  return answer ? then(answer) : refused('no-such-answer')
}
