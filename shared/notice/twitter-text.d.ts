/** The platform's own counting of a post, imported alone: its package brings much that nobody here needs. */
declare module 'twitter-text/dist/parseTweet.js' {
  /** `weightedLength`: full-width signs count 2, a link 23, most others 1. */
  const parseTweet: (text: string) => { readonly weightedLength: number; readonly valid: boolean }
  export default parseTweet
}
