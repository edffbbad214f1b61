import type { NoticeRow, NoticeStatus } from './row.ts'

/** What a person does with one notice on the desk. */
export const noticeActions = [
  'propose',
  'approve',
  'reject',
  'refill',
  'send',
  'window',
  'post',
  'plan',
  'prove',
  'correct',
  'withdraw'
] as const
export type NoticeAction = (typeof noticeActions)[number]

/**
 * What comes next for a text, the nearest first. What is being sent is the outbox's. A text of which a fact has changed may
 * still have gone out before, by hand, and be written down now.
 */
const byStatus: Readonly<Record<NoticeStatus, readonly NoticeAction[]>> = {
  draft: ['propose', 'refill', 'plan', 'withdraw'],
  stale: ['refill', 'post', 'plan', 'withdraw'],
  rejected: ['propose', 'refill', 'plan', 'withdraw'],
  proposed: ['approve', 'reject', 'refill', 'plan', 'withdraw'],
  approved: ['send', 'window', 'post', 'plan', 'reject', 'withdraw'],
  planned: ['send', 'window', 'post', 'plan', 'reject', 'withdraw'],
  queued: [],
  posting: [],
  failed: ['send', 'window', 'post', 'plan', 'reject', 'withdraw'],
  posted: ['prove', 'correct', 'withdraw'],
  corrected: ['prove', 'withdraw'],
  withdrawn: []
}

/** What of a text decides what may be done with it beside its status. */
export type Allowed = {
  /** It may go out without anybody's approval. */
  readonly free: boolean
  /** Its channel is a platform that has a post window of its own. */
  readonly isPost: boolean
  /** A connector of this installation takes it. */
  readonly hasWay: boolean
}

/** What may be done with a notice, the nearest first. Where nothing is set up that sends it, posting by hand comes first. */
export function actionsFor(
  { status }: Pick<NoticeRow, 'status'>,
  { free, isPost, hasWay }: Allowed
): readonly NoticeAction[] {
  const usual = byStatus[status]
  const isBefore = usual.includes('propose') || usual.includes('approve')
  const all: readonly NoticeAction[] = free && isBefore ? ['send', 'window', 'post', ...usual] : usual
  const fitting = isPost ? all : all.filter((action) => action !== 'window')
  if (hasWay || !fitting.includes('send')) return fitting
  const isByHand = (action: NoticeAction) => action === 'window' || action === 'post'
  const rest = fitting.filter((action) => action !== 'send' && !isByHand(action))
  return [...fitting.filter(isByHand), 'send', ...rest]
}
