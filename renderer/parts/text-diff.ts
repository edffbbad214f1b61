import { diffArrays } from 'diff'

/** A piece of a text held against another: both have it, or only the newer or the older one. `at` is its place among them. */
export type DiffPiece = { readonly kind: 'same' | 'added' | 'removed'; readonly text: string; readonly at: number }

/** What became of a text, word by word, as its language parts words. */
export function textDiff(before: string, after: string, language: 'ja' | 'en'): DiffPiece[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' })
  const wordsIn = (text: string) => [...segmenter.segment(text)].map(({ segment }) => segment)
  return diffArrays(wordsIn(before), wordsIn(after)).map(({ value, added, removed }, at) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
    at
  }))
}
