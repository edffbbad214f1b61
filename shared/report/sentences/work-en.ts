import type { Assignee } from '../../incident/duty/progress.ts'
import type { WorkStream } from '../../incident/progress/work.ts'
import { clip } from './clip.ts'
import type { WorkSentences } from './recovery-tables.ts'
import type { Say } from './sentences.ts'

/** The events of recovery work in English. */
export const workEn: WorkSentences = {
  'work.added': (data, say) => `Work added (${stream(data.stream, say)}): ${data.title}`,
  'work.corrected': (data, say) =>
    `Work corrected: “${clip(data.was.title)}” (${stream(data.was.stream, say)}) → “${data.title}” (${stream(data.stream, say)})`,
  'work.assigned': (data, say) =>
    data.owner === null ? `${work(data)}: no owner` : `${work(data)}: goes to ${owner(data.owner, say)}`,
  'work.planned': ({ start, end, ...data }, { time }) => {
    if (start === null && end === null) return `${work(data)}: plan withdrawn`
    if (start === null) return `${work(data)}: planned until ${time(end ?? 0)}`
    return `${work(data)}: planned from ${time(start)}${end === null ? '' : ` until ${time(end)}`}`
  },
  'work.advanced': ({ done, of, ...data }) => `${work(data)}: ${of === 100 ? `${done}%` : `${done} of ${of} steps`}`,
  'work.blocked': (data) =>
    `${work(data)}: blocked${data.on === '' ? '' : `, waits for ${data.on}`}${because(data.reason)}`,
  'work.unblocked': (data) => `${work(data)}: no longer blocked${noted(data.note)}`,
  'work.finished': (data) => `${work(data)}: finished${noted(data.note)}`,
  'work.dropped': (data) => `${work(data)}: dropped${because(data.reason)}`,
  'work.reopened': (data) => `${work(data)}: taken up again${because(data.reason)}`
}

function work({ title }: { readonly title: string }): string {
  return `Work “${clip(title)}”`
}

function owner({ kind, name }: Assignee, { names }: Say): string {
  return kind === 'role' ? names.role(name) : name
}

function stream({ kind, id }: WorkStream, { names }: Say): string {
  if (kind === 'system') return id
  return kind === 'service' ? names.service(id) : names.department(id)
}

function noted(note: string): string {
  return note === '' ? '' : `, “${note}”`
}

function because(reason: string): string {
  return reason === '' ? '' : ` (reason: ${reason})`
}
