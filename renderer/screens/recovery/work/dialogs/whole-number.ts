/** A whole number from 0 as it was typed, full width or not; null where it is none. */
export function wholeNumber(typed: string): number | null {
  const text = typed.normalize('NFKC').trim()
  return /^\d{1,6}$/.test(text) ? Number(text) : null
}
