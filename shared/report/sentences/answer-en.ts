import type { answerEvents } from '../../incident/answer/events.ts'
import type { scriptEvents } from '../../incident/script/events.ts'
import { clip } from './clip.ts'
import type { SentencesOf } from './sentences.ts'

/** The events of the answers to customers and of the agents' script, in English. */
export const answerEn: SentencesOf<typeof answerEvents & typeof scriptEvents> = {
  'answer.drafted': (data) => `${named(data)}: answer drafted from the fact sheet`,
  'answer.edited': (data) =>
    data.refilled ? `${named(data)}: filled anew from the fact sheet` : `${named(data)}: answer edited`,
  'answer.proposed': (data, { names }) =>
    `${named(data)}: approval asked for${data.need === null ? '' : ` (signed as ${names.need(data.need)})`}`,
  'answer.approved': (data, { names }) => `${named(data)}: approved as ${names.need(data.need)}`,
  'answer.rejected': (data) => `${named(data)}: sent back${because(data.reason)}`,
  'answer.published': (data) =>
    `${named(data)}: published${data.link === '' ? '' : ` ${data.link}`} “${clip(data.body.en)}”`,
  'answer.withdrawn': (data) => `${named(data)}: withdrawn${because(data.reason)}`,
  'script.confirmed': ({ person, asOf }, { time }) => `${person} has read the agents’ script (as of ${time(asOf)})`
}

function named({ question }: { readonly question: { readonly en: string } }): string {
  return `FAQ “${clip(question.en, 40)}”`
}

function because(reason: string): string {
  return reason === '' ? '' : ` (reason: ${reason})`
}
