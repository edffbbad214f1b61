import type { answerEvents } from '../../incident/answer/events.ts'
import type { scriptEvents } from '../../incident/script/events.ts'
import { clip } from './clip.ts'
import type { SentencesOf } from './sentences.ts'

/** The events of the answers to customers and of the agents' script, in Japanese. */
export const answerJa: SentencesOf<typeof answerEvents & typeof scriptEvents> = {
  'answer.drafted': (data) => `${named(data)}:事実票から回答案を作成`,
  'answer.edited': (data) => (data.refilled ? `${named(data)}:事実票から作り直し` : `${named(data)}:回答を編集`),
  'answer.proposed': (data, { names }) =>
    `${named(data)}:承認を依頼${data.need === null ? '' : `(${names.need(data.need)}として署名)`}`,
  'answer.approved': (data, { names }) => `${named(data)}:${names.need(data.need)}として承認`,
  'answer.rejected': (data) => `${named(data)}:差戻し${because(data.reason)}`,
  'answer.published': (data) =>
    `${named(data)}:公開${data.link === '' ? '' : ` ${data.link}`}「${clip(data.body.ja)}」`,
  'answer.withdrawn': (data) => `${named(data)}:取下げ${because(data.reason)}`,
  'script.confirmed': ({ person, asOf }, { time }) => `${person} が応答台本を確認(${time(asOf)}時点)`
}

function named({ question }: { readonly question: { readonly ja: string } }): string {
  return `FAQ「${clip(question.ja, 30)}」`
}

function because(reason: string): string {
  return reason === '' ? '' : `(理由:${reason})`
}
