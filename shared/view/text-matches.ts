import { foldText } from './search-text.ts'

/** Where one of the searched words stands in a text: from a position up to, not with, another. */
export type TextMatch = { readonly from: number; readonly to: number }

const graphemes = new Intl.Segmenter('ja', { granularity: 'grapheme' })

/**
 * Where folded words stand in a text as it is written, in order and never overlapping. Folding may change a text's
 * length (half-width kana), so that every folded character remembers the written one that it came from.
 */
export function matchesIn(text: string, words: readonly string[]): TextMatch[] {
  if (words.length === 0) return []
  const { folded, starts } = foldWithPlaces(text)
  const found = words.flatMap((word) => placesOf(folded, word)).sort((a, b) => a.from - b.from)
  const merged: TextMatch[] = []
  for (const { from, to } of found) {
    const match = { from: starts[from] ?? text.length, to: starts[to] ?? text.length }
    const last = merged.at(-1)
    if (last && match.from <= last.to) merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, match.to) }
    else merged.push(match)
  }
  return merged
}

function placesOf(folded: string, word: string): TextMatch[] {
  const places: TextMatch[] = []
  for (let from = folded.indexOf(word); from >= 0; from = folded.indexOf(word, from + word.length)) {
    places.push({ from, to: from + word.length })
  }
  return places
}

/** `starts[i]` is where in the text the grapheme begins that the folded character `i` came from. */
function foldWithPlaces(text: string): { folded: string; starts: number[] } {
  let folded = ''
  const starts: number[] = []
  for (const { segment, index } of graphemes.segment(text)) {
    const piece = foldText(segment)
    folded += piece
    for (let i = 0; i < piece.length; i += 1) starts.push(index)
  }
  return { folded, starts }
}
