/** Where a new thought begins in a text for customers: the end of a sentence, or the sign of a new heading. */
const boundary = /[。!?!?■●◆▼]|\.(?=\s|$)|\n\s*[*・-]\s|\n\s*\n/u

/** The sentences of a text on one line each. A heading and what stands under it are one: customers read them together. */
export function sentencesIn(text: string): string[] {
  return text
    .normalize('NFKC')
    .replace(/[​-‍⁠﻿]/gu, '')
    .split(boundary)
    .map((sentence) => sentence.replace(/\s+/gu, ' ').trim())
    .filter((sentence) => sentence !== '')
}
