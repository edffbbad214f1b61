import type { Assignee } from '../../incident/duty/progress.ts'
import type { WorkStream } from '../../incident/progress/work.ts'
import { clip } from './clip.ts'
import type { WorkSentences } from './recovery-tables.ts'
import type { Say } from './sentences.ts'

/** The events of recovery work in Japanese. */
export const workJa: WorkSentences = {
  'work.added': (data, say) => `作業を追加(${stream(data.stream, say)}):${data.title}`,
  'work.corrected': (data, say) =>
    `作業を訂正:「${clip(data.was.title)}」(${stream(data.was.stream, say)}) → 「${data.title}」(${stream(data.stream, say)})`,
  'work.assigned': (data, say) =>
    data.owner === null ? `${work(data)}:担当なし` : `${work(data)}:担当 ${owner(data.owner, say)}`,
  'work.planned': ({ start, end, ...data }, { time }) => {
    if (start === null && end === null) return `${work(data)}:予定を取り消し`
    if (start === null) return `${work(data)}:${time(end ?? 0)} までの予定`
    return `${work(data)}:${time(start)} から${end === null ? '' : ` ${time(end)} まで`}の予定`
  },
  'work.advanced': ({ done, of, ...data }) => `${work(data)}:${of === 100 ? `${done}%` : `${of}手順中 ${done}手順`}`,
  'work.blocked': (data) => `${work(data)}:停滞${data.on === '' ? '' : `、${data.on} 待ち`}${because(data.reason)}`,
  'work.unblocked': (data) => `${work(data)}:停滞を解消${noted(data.note)}`,
  'work.finished': (data) => `${work(data)}:完了${noted(data.note)}`,
  'work.dropped': (data) => `${work(data)}:中止${because(data.reason)}`,
  'work.reopened': (data) => `${work(data)}:再開${because(data.reason)}`
}

function work({ title }: { readonly title: string }): string {
  return `作業「${clip(title)}」`
}

function owner({ kind, name }: Assignee, { names }: Say): string {
  return kind === 'role' ? names.role(name) : name
}

function stream({ kind, id }: WorkStream, { names }: Say): string {
  if (kind === 'system') return id
  return kind === 'service' ? names.service(id) : names.department(id)
}

function noted(note: string): string {
  return note === '' ? '' : `「${note}」`
}

function because(reason: string): string {
  return reason === '' ? '' : `(理由:${reason})`
}
