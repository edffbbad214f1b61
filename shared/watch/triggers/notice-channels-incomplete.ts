import type { Sources } from '../sources.ts'
import { minutesAfter } from './subject.ts'
import type { NoticeTrigger } from './subject.ts'

/** One of the channels that reach customers carries no notice at the severity's time; a holding statement is none. */
export const noticeChannelsIncomplete: NoticeTrigger<'noticeChannelsIncomplete'> = (
  { halt, posts, severity, playbook, resumedAt },
  rule
) => {
  const minutes = severity?.targets[rule.params.targetFrom] ?? null
  if (!halt || minutes === null || resumedAt !== null) return []
  const missing = playbook.playbook.channels.filter((channel) => !carries(posts, channel.id))
  if (missing.length === 0) return []
  return [
    {
      key: 'channels',
      since: halt.at,
      knownAt: halt.knownAt,
      moments: [{ at: minutesAfter(halt.at, minutes) }],
      actBy: null,
      focus: {},
      about: { minutes, missing: missing.map((channel) => channel.id).join(', ') }
    }
  ]
}

function carries(posts: Sources['posts'], channel: string): boolean {
  return posts.some((post) => post.channel === channel && !post.holding)
}
