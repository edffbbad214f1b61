/** A text on one line and at most `limit` characters long. */
export function clip(text: string, limit = 60): string {
  const line = Array.from(text.replace(/\s+/gu, ' ').trim())
  return line.length > limit ? `${line.slice(0, limit - 1).join('')}…` : line.join('')
}

/** Whether a duty was added on the spot: its id means nothing to a person. */
export function isAddedId(duty: string): boolean {
  return duty.startsWith('+')
}
