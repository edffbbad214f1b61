const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ'

/**
 * What a case without a number of its own is called: a count that people can say, and three letters of its id, so that two
 * laptops that give out the same count apart still call their cases differently.
 */
export function claimNumber(count: number, id: string): string {
  let sum = 7
  for (const letter of id) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % LETTERS.length ** 3
  const letters = [sum / LETTERS.length ** 2, sum / LETTERS.length, sum].map(
    (part) => LETTERS[Math.floor(part) % LETTERS.length] ?? ''
  )
  return `C-${String(count).padStart(4, '0')}${letters.join('')}`
}

/** The id of a case that brings its own number: the same file, taken on two laptops, makes one case of each row. */
export function idOfNumber(number: string): string {
  return `no:${number.toLowerCase()}`
}
