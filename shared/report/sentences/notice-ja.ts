import type { noticeEvents } from '../../incident/notice/events.ts'
import { noticeWordsOf, stageName } from '../words/notice.ts'
import { clip } from './clip.ts'
import type { Say, SentencesOf } from './sentences.ts'

const words = noticeWordsOf('ja')
type About = { readonly channel: string; readonly stage: string; readonly number: number }

/** The events of notices in Japanese. */
export const noticeJa: SentencesOf<typeof noticeEvents> = {
  'notice.drafted': (data, say) => `${named(data, say)}:事実票から文面を作成`,
  'notice.corrected': (data, say) => `${named(data, say)}:訂正の文面を作成${because(data.reason)}`,
  'notice.edited': (data, say) =>
    data.refilled ? `${named(data, say)}:事実票から作り直し` : `${named(data, say)}:文面を編集`,
  'notice.proposed': (data, say) =>
    `${named(data, say)}:承認を依頼${data.need === null ? '' : `(${say.names.need(data.need)}として署名)`}`,
  'notice.approved': (data, say) => `${named(data, say)}:${say.names.need(data.need)}として承認`,
  'notice.rejected': (data, say) => `${named(data, say)}:差戻し${because(data.reason)}`,
  'notice.planned': (data, say) =>
    data.at === null ? `${named(data, say)}:予定を取消し` : `${named(data, say)}:${say.time(data.at)}に掲載予定`,
  'notice.queued': (data, say) => `${named(data, say)}:送信箱へ渡す`,
  'notice.reported': (data, say) =>
    `${named(data, say)}:${words.outcomes[data.outcome]}(${say.time(data.at)})${noted(data.detail)}${linked(data.link)}`,
  'notice.posted': (data, say) =>
    [
      `${named(data, say)}:掲載`,
      data.unapproved ? '(確認中の一報の規則により承認なし)' : '',
      data.startedAt === null ? '' : `(開始 ${say.time(data.startedAt)})`,
      linked(data.link),
      data.proof ? `(画面 ${data.proof.fileName})` : '',
      `「${clip(data.title?.ja ?? data.body.ja)}」`
    ].join(''),
  'notice.proved': (data, say) =>
    `${named(data, say)}:掲載の証拠${linked(data.link)}${data.proof ? `(画面 ${data.proof.fileName})` : ''}`,
  'notice.withdrawn': (data, say) => `${named(data, say)}:取下げ${because(data.reason)}`
}

/** A notice as people speak of it: its stage, its number, its channel. */
function named({ channel, stage, number }: About, { names }: Say): string {
  return `${stageName(stage, 'ja')}${number > 0 ? `(第${number}報)` : ''} ${names.channel(channel)}`
}

function because(reason: string): string {
  return reason === '' ? '' : `(理由:${reason})`
}

function noted(detail: string): string {
  return detail === '' ? '' : `(${detail})`
}

function linked(link: string): string {
  return link === '' ? '' : ` ${link}`
}
