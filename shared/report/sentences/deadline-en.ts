import { durationWords } from '../time.ts'
import { deadlineWords } from '../words/deadline.ts'
import type { DeadlineSentences } from './deadline-tables.ts'
import { reportSaid, termsSaid } from './deadline-tables.ts'
import type { Say } from './sentences.ts'

const words = deadlineWords('en')

/** The events of legal clocks in English. */
export const deadlineEn: DeadlineSentences = {
  'deadline.switched': ({ deadline, on, reason }, say) =>
    `Report clock switched ${on ? 'on' : 'off'}: ${reportSaid(deadline, say)}${because(reason)}`,
  'deadline.edited': ({ deadline, change, was, reason }, say) =>
    `Terms of a report changed: ${reportSaid(deadline, say)} — ${termsSaid(change, was, say, 'en').join(', ')}${because(reason)}`,
  'deadline.anchored': ({ deadlines, anchor, at, note }, say) =>
    `Clock start “${words.anchors[anchor]}” recorded at ${say.time(at)}: ${deadlines.map((id) => reportSaid(id, say)).join(', ')}${note === '' ? '' : ` (${note})`}`,
  'deadline.sent': (data, say) =>
    `${data.part === 'followUp' ? 'Follow-up report' : 'Report'} sent: ${reportSaid(data.deadline, say)}${timely(data.dueAt, say)}${proof(data)}`,
  'deadline.amended': (data, say) =>
    `Record of a sent report corrected: ${reportSaid(data.deadline, say)} — ${data.was === data.at ? say.time(data.at) : `${say.time(data.was)} → ${say.time(data.at)}`}${proof(data)}${because(data.reason)}`,
  'deadline.waived': ({ deadline, reason }, say) =>
    `Report does not apply: ${reportSaid(deadline, say)}${because(reason)}`,
  'deadline.retracted': ({ deadline, what, anchor, reason }, say) => {
    const undone = {
      report: 'Sending taken back',
      followUp: 'Sending of the follow-up taken back',
      waiver: '“Does not apply” taken back',
      anchor: `Clock start “${anchor ? words.anchors[anchor] : ''}” taken back`
    }
    return `${undone[what]}: ${reportSaid(deadline, say)}${because(reason)}`
  }
}

function timely(dueAt: number | null, { at, time }: Say): string {
  if (dueAt === null) return ''
  return at > dueAt
    ? `, ${durationWords(at - dueAt, 'en')} after it was due at ${time(dueAt)}`
    : `, in time (due ${time(dueAt)})`
}

function proof({ how, receipt, evidence }: { how: string; receipt: string; evidence: string }): string {
  const parts = [how, receipt && `receipt ${receipt}`, evidence && `copy ${evidence}`].filter((part) => part !== '')
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`
}

function because(reason: string): string {
  return reason === '' ? '' : ` (reason: ${reason})`
}
