import type { Load } from '../../incident/inquiry/inquiry.ts'
import { loadFields } from '../../incident/inquiry/inquiry.ts'
import { answerEn } from './answer-en.ts'
import { supportWordsOf } from '../words/support.ts'
import type { Say } from './sentences.ts'
import type { SupportSentences } from './support-tables.ts'

const words = supportWordsOf('en')

/** The events of the support desk, in English. */
export const supportEn: SupportSentences = {
  ...answerEn,
  'inquiry.reported': ({ load }, say) => `Support load: ${figures(load, say)}`,
  'inquiry.corrected': ({ load, reason }, say) => `Support load corrected: ${figures(load, say)}${because(reason)}`,
  'inquiry.withdrawn': ({ reason }) => `A report of the support load was taken back${because(reason)}`,
  'inquiry.gauged': ({ channel, perHour, handleMinutes }, { names }) =>
    `${names.support.channel(channel)} is measured by: ${perHour ?? '—'} in a normal hour, ${handleMinutes ?? '—'} min each`,
  'shift.planned': (data, say) => `At the desk: ${seat(data, say)} from ${say.time(data.from)}${relief(data, say)}`,
  'shift.changed': (data, say) => `Desk changed: ${seat(data, say)}${relief(data, say)}`,
  'shift.ended': (data, say) => `Left the desk: ${seat(data, say)}`,
  'shift.cancelled': (data, say) => `Turn at the desk cancelled: ${seat(data, say)}${because(data.reason)}`,
  'complaint.opened': ({ number, form, priority, dispute }, { names }) =>
    [
      `Case ${number} taken (${names.support.channel(form.channel)}, ${names.support.kind(form.kind)}, customer ${form.customer}): “${form.summary}”`,
      priority === '' ? '' : ` [Priority: ${names.support.priority(priority)}]`,
      dispute === '' ? '' : ` [Legal action or outside body] ${dispute}`
    ].join(''),
  'complaint.amended': ({ number, reason }) => `Case ${number}: corrected${because(reason)}`,
  'complaint.ranked': ({ number, priority, reason }, { names }) =>
    `Case ${number}: priority ${priority === '' ? 'none' : names.support.priority(priority)}${because(reason)}`,
  'complaint.gathered': ({ number, item, state }, { names }) =>
    `Case ${number}: evidence “${names.support.evidence(item)}”: ${state === null ? 'not looked at' : words.evidence[state]}`,
  'complaint.moved': ({ number, turn, reason }, say) =>
    `Case ${number} passed on: ${say.names.support.step(turn.step)} (${turn.person}${turn.dueAt === null ? '' : `, to answer by ${say.time(turn.dueAt)}`})${because(reason)}`,
  'complaint.disputed': ({ number, text }) => `Case ${number}: legal action or an outside body was named: “${text}”`,
  'complaint.settled': ({ number, reason }) =>
    `Case ${number}: no legal action or outside body any more${because(reason)}`,
  'complaint.noted': ({ number, text }) => `Case ${number}: note “${text}”`,
  'complaint.answered': ({ number, channel, text }, { names }) =>
    `Case ${number}: customer answered (${names.support.channel(channel)}): “${text}”`,
  'complaint.closed': ({ number, result, text }, { names }) =>
    `Case ${number} closed: ${names.support.result(result)}, “${text}”`,
  'complaint.reopened': ({ number, reason }) => `Case ${number} reopened${because(reason)}`
}

function figures(load: Load, { names }: Say): string {
  const lines = load.lines.map((line) => {
    const counted = loadFields.flatMap((field) => (line[field] === null ? [] : [words.counted(field, line[field])]))
    return `${names.support.channel(line.channel)} ${counted.join(', ')}`
  })
  const volume = load.volumeMultiple === null ? [] : [`volume ${load.volumeMultiple} times normal`]
  const topics = load.topics === '' ? [] : [`asked most: “${load.topics}”`]
  return `${[...lines, ...volume, ...topics].join('; ')} (last ${load.periodMinutes} min)`
}

function seat({ person, channel }: { person: string; channel: string }, { names }: Say): string {
  return `${person} (${names.support.channel(channel)})`
}

function relief({ until, relief: who }: { until: number | null; relief: string }, say: Say): string {
  const named = who === '' ? '' : `, by ${who}`
  return `${until === null ? ', no relief planned' : `, relief at ${say.time(until)}`}${named}`
}

function because(reason: string): string {
  return reason === '' ? '' : ` (reason: ${reason})`
}
