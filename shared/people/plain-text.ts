/** Marks that steer the direction of writing, and the byte order mark: phones put them around numbers, nobody sees them. */
const INVISIBLE = /[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu

/**
 * A line as it is stored: compatibility forms folded (NFKC: half-width kana become full width, full-width digits half),
 * control characters and runs of space one space. Emoji and everything else stays.
 */
export function tidyLine(text: string): string {
  if (text === '') return text
  return text
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
}

/** A text of several lines as it is stored: line ends made alike, control characters gone, the rest left as it was. */
export function tidyNote(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .trim()
}

/** What two names are compared by: however they were typed, spaced and capitalised. */
export function nameKey(name: string): string {
  return tidyLine(name).replace(/ /g, '').toLowerCase()
}
