import { minutesAfter } from './subject.ts'
import type { NoticeTrigger } from './subject.ts'

/** No channel carries the first notice at the severity's time; a holding statement is none. */
export const noticeFirstOverdue: NoticeTrigger<'noticeFirstOverdue'> = ({ halt, posts, severity, resumedAt }, rule) => {
  const minutes = severity?.targets[rule.params.targetFrom] ?? null
  if (!halt || minutes === null || posts.some((post) => !post.holding) || resumedAt !== null) return []
  const at = minutesAfter(halt.at, minutes)
  return [
    {
      key: 'first',
      since: halt.at,
      knownAt: halt.knownAt,
      moments: [{ at }],
      actBy: null,
      focus: {},
      about: { minutes }
    }
  ]
}
