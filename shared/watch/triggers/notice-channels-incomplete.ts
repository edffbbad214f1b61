import { minutesAfter } from './subject.ts'
import type { Trigger } from './subject.ts'

/** One of the channels that reach customers carries nothing at the severity's time. */
export const noticeChannelsIncomplete: Trigger<'noticeChannelsIncomplete'> = (
  { halt, posts, severity, playbook, resumedAt },
  rule
) => {
  const minutes = severity?.targets[rule.params.targetFrom] ?? null
  if (!halt || minutes === null || resumedAt !== null) return []
  const missing = playbook.playbook.channels.filter((channel) => !posts.some((post) => post.channel === channel.id))
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
