/** Loads the social platform's own counting, which is large and needed by nothing else. */
export async function loadWeigh(): Promise<(text: string) => number> {
  const { default: parseTweet } = await import('twitter-text/dist/parseTweet.js')
  return (text) => parseTweet(text).weightedLength
}
