/** The lines of one card as they stand in the file, unfolded, without its first and last; `isClosed`: it has a last. */
export type CardText = { readonly row: number; readonly lines: readonly string[]; readonly isClosed: boolean }

/** The cards of a file. A card that is not closed ends where the next one begins. */
export function splitCards(text: string): CardText[] {
  const cards: CardText[] = []
  let open: string[] | null = null
  const close = (isClosed: boolean) => {
    if (open) cards.push({ row: cards.length + 1, lines: open, isClosed })
    open = null
  }
  for (const line of unfold(text)) {
    const word = line.trim().toUpperCase()
    if (word === 'BEGIN:VCARD') {
      close(false)
      open = []
    } else if (word === 'END:VCARD') close(true)
    else if (open && word !== '') open.push(line)
  }
  close(false)
  return cards
}

/**
 * Content lines: one that begins with a space goes on the line before (RFC 6350 3.2), and so does what follows the `=` at
 * the end of a quoted-printable line (vCard 2.1).
 */
function unfold(text: string): string[] {
  const lines: string[] = []
  for (const line of text.split(/\r\n|\n|\r/)) {
    const last = lines.at(-1) ?? ''
    if (/^[^:]*QUOTED-PRINTABLE[^:]*:/i.test(last) && last.endsWith('='))
      lines[lines.length - 1] = last.slice(0, -1) + line
    else if (/^[ \t]/.test(line) && lines.length > 0) lines[lines.length - 1] = last + line.slice(1)
    else lines.push(line)
  }
  return lines
}
