import { durationWords } from '../time.ts'
import { deadlineWords } from '../words/deadline.ts'
import type { DeadlineSentences } from './deadline-tables.ts'
import { reportSaid, termsSaid } from './deadline-tables.ts'
import type { Say } from './sentences.ts'

const words = deadlineWords('ja')

/** The events of legal clocks in Japanese. */
export const deadlineJa: DeadlineSentences = {
  'deadline.switched': ({ deadline, on, reason }, say) =>
    `報告期限を${on ? '有効' : '無効'}に:${reportSaid(deadline, say)}${because(reason)}`,
  'deadline.edited': ({ deadline, change, was, reason }, say) =>
    `報告期限の条件を変更:${reportSaid(deadline, say)} — ${termsSaid(change, was, say, 'ja').join('、')}${because(reason)}`,
  'deadline.anchored': ({ deadlines, anchor, at, note }, say) =>
    `期限の起点「${words.anchors[anchor]}」を ${say.time(at)} と記録:${deadlines.map((id) => reportSaid(id, say)).join('、')}${note === '' ? '' : `(${note})`}`,
  'deadline.sent': (data, say) =>
    `${data.part === 'followUp' ? '追加の報告' : '報告'}を送付:${reportSaid(data.deadline, say)}${timely(data.dueAt, say)}${proof(data)}`,
  'deadline.amended': (data, say) =>
    `送付の記録を訂正:${reportSaid(data.deadline, say)} — ${data.was === data.at ? say.time(data.at) : `${say.time(data.was)} → ${say.time(data.at)}`}${proof(data)}${because(data.reason)}`,
  'deadline.waived': ({ deadline, reason }, say) => `報告は該当なし:${reportSaid(deadline, say)}${because(reason)}`,
  'deadline.retracted': ({ deadline, what, anchor, reason }, say) => {
    const undone = {
      report: '送付の記録を取り消し',
      followUp: '追加の報告の記録を取り消し',
      waiver: '「該当なし」を取り消し',
      anchor: `起点「${anchor ? words.anchors[anchor] : ''}」を取り消し`
    }
    return `${undone[what]}:${reportSaid(deadline, say)}${because(reason)}`
  }
}

function timely(dueAt: number | null, { at, time }: Say): string {
  if (dueAt === null) return ''
  return at > dueAt ? `、期限 ${time(dueAt)} を${durationWords(at - dueAt, 'ja')}超過` : `、期限 ${time(dueAt)} 内`
}

function proof({ how, receipt, evidence }: { how: string; receipt: string; evidence: string }): string {
  const parts = [how, receipt && `受付番号 ${receipt}`, evidence && `控え ${evidence}`].filter((part) => part !== '')
  return parts.length === 0 ? '' : `(${parts.join('、')})`
}

function because(reason: string): string {
  return reason === '' ? '' : `(理由:${reason})`
}
