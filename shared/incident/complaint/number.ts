const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ'

/**
 * What a new case is called: a count that people can say, and two letters of its id, so that two laptops that give out
 * the same count apart still call their cases differently.
 */
export function caseNumber(count: number, id: string): string {
  let sum = 7
  for (const letter of id) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % (LETTERS.length * LETTERS.length)
  const first = LETTERS[Math.floor(sum / LETTERS.length)] ?? ''
  return `${String(count).padStart(3, '0')}${first}${LETTERS[sum % LETTERS.length] ?? ''}`
}
