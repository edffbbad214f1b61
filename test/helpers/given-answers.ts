import type { Answer } from '../../shared/incident/answer/answer.ts'
import { answerText } from '../../shared/incident/answer/answer.ts'
import type { CommandData } from '../../shared/incident/commands.ts'
import type { IncidentState } from '../../shared/incident/state.ts'
import type { Step } from './given.ts'
import { given, step } from './given.ts'
import { factSteps } from './given-notices.ts'
import { ito, suzuki, takahashi } from './people.ts'

/** The steps to answers to some of the playbook's questions, drafted by support from a filled fact sheet. */
export function answersTo(...topics: readonly string[]): Step[] {
  return [...factSteps, step('answer.draft', { topics: [...topics] }, { by: suzuki })]
}

/** The answer to a question of the playbook, or the first. */
export function answerIn(state: IncidentState, topic?: string): Answer {
  const found = [...state.answers.values()].find((answer) => topic === undefined || answer.topic === topic)
  if (!found) throw new Error('there is no such answer')
  return found
}

/** The answers as they stand, for signing. */
export function answersIn(state: IncidentState): CommandData<'answer.approve'>['texts'] {
  return [...state.answers.values()]
    .filter((answer) => !answer.withdrawn)
    .map((answer) => ({ answer: answer.id, textHash: answerText(answer).hash }))
}

/** The steps to answers that PR and legal have signed. */
export function answersSigned(...topics: readonly string[]): Step[] {
  const steps = answersTo(...topics)
  const texts = answersIn(given(...steps).state)
  return [
    ...steps,
    step('answer.propose', { texts }, { by: takahashi }),
    step('answer.approve', { texts }, { by: ito })
  ]
}

/** The steps to answers that are out. */
export function answersPublished(...topics: readonly string[]): Step[] {
  const steps = answersSigned(...topics)
  const texts = answersIn(given(...steps).state)
  return [...steps, step('answer.publish', { texts, link: 'https://help.example.com/halt' }, { by: suzuki })]
}
