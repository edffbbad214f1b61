import type { NoticeRow, NoticeStatus } from './row.ts'

/** What a person does with one notice on the desk. */
export const noticeActions = [
  'propose',
  'approve',
  'reject',
  'refill',
  'post',
  'plan',
  'prove',
  'correct',
  'withdraw'
] as const
export type NoticeAction = (typeof noticeActions)[number]

/** What comes next for a text, the nearest first. What is being sent is the outbox's. */
const byStatus: Readonly<Record<NoticeStatus, readonly NoticeAction[]>> = {
  draft: ['propose', 'refill', 'plan', 'withdraw'],
  stale: ['refill', 'plan', 'withdraw'],
  rejected: ['propose', 'refill', 'plan', 'withdraw'],
  proposed: ['approve', 'reject', 'refill', 'plan', 'withdraw'],
  approved: ['post', 'plan', 'reject', 'withdraw'],
  planned: ['post', 'plan', 'reject', 'withdraw'],
  queued: [],
  posting: [],
  failed: ['post', 'plan', 'reject', 'withdraw'],
  posted: ['prove', 'correct', 'withdraw'],
  corrected: ['prove', 'withdraw'],
  withdrawn: []
}

/** What may be done with a notice, the nearest first. `free`: it may go out without anybody's approval. */
export function actionsFor({ status }: Pick<NoticeRow, 'status'>, free: boolean): readonly NoticeAction[] {
  const usual = byStatus[status]
  const isBefore = usual.includes('propose') || usual.includes('approve')
  return free && isBefore ? ['post', ...usual] : usual
}
