import type { Weigh } from '../../shared/notice/lint/finding.ts'

let weigh: Weigh | undefined

/** The social platform's own counting, once it was loaded. */
export function weighNow(): Weigh | undefined {
  return weigh
}

/** Loads the social platform's own counting, which is large and needed by those alone who write for it. */
export async function loadWeigh(): Promise<Weigh> {
  const { default: parseTweet } = await import('twitter-text/dist/parseTweet.js')
  weigh ??= (text) => parseTweet(text).weightedLength
  return weigh
}
