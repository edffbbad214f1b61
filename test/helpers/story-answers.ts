import type { Actor } from '../../shared/event/envelope.ts'
import type { Answer } from '../../shared/incident/answer/answer.ts'
import { answerText } from '../../shared/incident/answer/answer.ts'
import type { Command } from '../../shared/incident/commands.ts'
import type { IncidentState } from '../../shared/incident/state.ts'
import type { Deed } from './story-recovery.ts'

const MINUTE = 60_000
const signed = ['when', 'what', 'why', 'withdrawals', 'actions', 'phishing']

/** What customers are answered in the story: six answers that are out, two of them overtaken by the facts, others under way. */
export function answerDeeds(
  language: 'ja' | 'en',
  startAt: number,
  { pr, legal, commander, support }: Readonly<Record<'pr' | 'legal' | 'commander' | 'support', Actor>>
): Deed[] {
  const texts = (state: IncidentState, topics: readonly string[]) =>
    topics.map((topic) => {
      const answer = answerOf(state, topic)
      return { answer: answer.id, textHash: answerText(answer).hash }
    })
  const sign = (minute: number, by: Actor, name: 'answer.propose' | 'answer.approve', topics: readonly string[]) =>
    told(minute, by, (state) => ({ name, data: { texts: texts(state, topics) } }))
  const link = 'https://help.example.com/halt'
  return [
    told(10, support, () => ({
      name: 'answer.draft',
      data: { topics: [...signed, 'orders', 'assets', 'compensation'] }
    })),
    sign(10.3, pr, 'answer.propose', signed),
    sign(10.9, legal, 'answer.approve', signed),
    sign(11.6, commander, 'answer.approve', signed),
    told(12, support, (state) => ({ name: 'answer.publish', data: { texts: texts(state, signed), link } })),
    told(13, support, () => ({ name: 'script.confirm', data: { person: '', asOf: startAt + 13 * MINUTE } })),
    told(13.5, support, () => ({
      name: 'script.confirm',
      data: { person: language === 'ja' ? '青木 修' : 'Osamu Aoki', asOf: startAt + 13 * MINUTE }
    })),
    told(21.2, support, (state) => ({ name: 'answer.refill', data: { answers: [answerOf(state, 'when').id] } })),
    sign(21.4, pr, 'answer.propose', ['when']),
    sign(22.4, legal, 'answer.approve', ['when'])
  ]
}

function answerOf(state: IncidentState, topic: string): Answer {
  const found = [...state.answers.values()].find((answer) => answer.topic === topic)
  if (!found) throw new Error(`no answer to ${topic}`)
  return found
}

function told(minute: number, by: Actor, command: (state: IncidentState) => Command): Deed {
  return { minute, by, command }
}
