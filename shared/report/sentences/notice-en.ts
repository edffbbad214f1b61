import type { noticeEvents } from '../../incident/notice/events.ts'
import { noticeWordsOf, stageName } from '../words/notice.ts'
import { clip } from './clip.ts'
import type { Say, SentencesOf } from './sentences.ts'

const words = noticeWordsOf('en')
type About = { readonly channel: string; readonly stage: string; readonly number: number }

/** The events of notices in English. */
export const noticeEn: SentencesOf<typeof noticeEvents> = {
  'notice.drafted': (data, say) => `${named(data, say)}: text made from the facts`,
  'notice.corrected': (data, say) => `${named(data, say)}: text of a correction made${because(data.reason)}`,
  'notice.edited': (data, say) =>
    data.refilled ? `${named(data, say)}: made anew from the facts` : `${named(data, say)}: text edited`,
  'notice.proposed': (data, say) =>
    `${named(data, say)}: put up for approval${data.need === null ? '' : `, signed as ${say.names.need(data.need)}`}`,
  'notice.approved': (data, say) => `${named(data, say)}: approved as ${say.names.need(data.need)}`,
  'notice.rejected': (data, say) => `${named(data, say)}: sent back${because(data.reason)}`,
  'notice.planned': (data, say) =>
    data.at === null
      ? `${named(data, say)}: no longer planned`
      : `${named(data, say)}: planned for ${say.time(data.at)}`,
  'notice.queued': (data, say) => `${named(data, say)}: handed to the outbox`,
  'notice.reported': (data, say) =>
    `${named(data, say)}: ${words.outcomes[data.outcome]} at ${say.time(data.at)}${noted(data.detail)}${linked(data.link)}`,
  'notice.posted': (data, say) =>
    [
      `${named(data, say)}: posted`,
      data.unapproved ? ' without approval, as the rule for holding statements allows' : '',
      data.startedAt === null ? '' : `, begun at ${say.time(data.startedAt)}`,
      linked(data.link),
      data.proof ? `, screenshot ${data.proof.fileName}` : '',
      data.title ? `: “${clip(data.title.en)}”` : `: “${clip(data.body.en)}”`
    ].join(''),
  'notice.proved': (data, say) =>
    `${named(data, say)}: shown by${linked(data.link).replace(',', '')}${data.proof ? ` screenshot ${data.proof.fileName}` : ''}`,
  'notice.withdrawn': (data, say) => `${named(data, say)}: withdrawn${because(data.reason)}`
}

/** A notice as people speak of it: its stage, its number, its channel. */
function named({ channel, stage, number }: About, { names }: Say): string {
  const what = stageName(stage, 'en')
  return `${what.charAt(0).toUpperCase()}${what.slice(1)}${number > 0 ? ` (no. ${number})` : ''}, ${names.channel(channel)}`
}

function because(reason: string): string {
  return reason === '' ? '' : ` (reason: ${reason})`
}

function noted(detail: string): string {
  return detail === '' ? '' : ` (${detail})`
}

function linked(link: string): string {
  return link === '' ? '' : `, ${link}`
}
