import { postedText } from '../../incident/notice/notice.ts'
import type { IncidentState } from '../../incident/state.ts'
import type { Sources } from '../sources.ts'

/** What customers were told, in the order of the times: the notices that are out, and posts that people noted by hand. */
export function postSources({ posts, notices }: Pick<IncidentState, 'posts' | 'notices'>): Sources['posts'] {
  const noted = [...posts.values()].map((post) => ({
    ...post.value,
    at: post.at,
    knownAt: post.enteredAt,
    holding: false
  }))
  const out = [...notices.values()].flatMap((notice) => {
    const { posted, withdrawn, channel, stage } = notice
    if (!posted || withdrawn) return []
    const nextUpdateAt = postedText(notice)?.nextUpdateAt ?? null
    return [{ channel, nextUpdateAt, at: posted.at, knownAt: posted.enteredAt, holding: stage === 'holding' }]
  })
  return [...noted, ...out].sort((a, b) => a.at - b.at)
}

/** When recovery was expected, in the order of the times; `to` null where nobody knew an end. */
export function estimateSources({ estimates, etas }: Pick<IncidentState, 'estimates' | 'etas'>): Sources['estimates'] {
  return [...estimates.values(), ...etas.values()]
    .map((estimate) => ({ to: estimate.value.to, at: estimate.at, knownAt: estimate.enteredAt }))
    .sort((a, b) => a.at - b.at || a.knownAt - b.knownAt)
}
