const KATAKANA = /[\u30a1-\u30f6]/gu
const KATAKANA_TO_HIRAGANA = 0x60

/** A text as searches compare it: width, case, and katakana or hiragana make no difference. */
export function foldText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(KATAKANA, (kana) => String.fromCharCode(kana.charCodeAt(0) - KATAKANA_TO_HIRAGANA))
}

/** The words of a search, folded; spaces of any width part them. */
export function searchWords(search: string): string[] {
  return foldText(search)
    .split(/\s+/u)
    .filter((word) => word !== '')
}

/** Whether a folded text holds every one of the folded words, in any order. */
export function holdsWords(folded: string, words: readonly string[]): boolean {
  return words.every((word) => folded.includes(word))
}
