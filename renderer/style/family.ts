/** The families of the first picture, by script: all their letters are there before it is laid out. */
export const LATIN = 'Inter Variable'
export const JAPANESE = 'Noto Sans JP'

/**
 * The families of what is seldom written. Each stands behind the others under a name of its own: a face that is not there yet
 * costs the text that asks its family a search in the system's typefaces, and so every text, if it were in one of the first.
 */
export const LATIN_RARE = 'Inter Variable Rare'
export const JAPANESE_RARE = 'Noto Sans JP Rare'

/** One typeface for both scripts, as CSS names it. */
export const FAMILY = `'${LATIN}', '${JAPANESE}', '${LATIN_RARE}', '${JAPANESE_RARE}', sans-serif`
