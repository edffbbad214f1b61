/** A text of at most so many UTF-16 units, which is how the platforms count; a cut is marked and splits no character. */
export function clipTo(text: string, limit: number): string {
  if (text.length <= limit) return text
  return `${whole(text.slice(0, limit - 1))}…`
}

/** A text in pieces of at most so many UTF-16 units, cut at the ends of lines where there are any. */
export function piecesOf(text: string, limit: number): string[] {
  const pieces: string[] = []
  let rest = text
  while (rest.length > limit) {
    const line = rest.lastIndexOf('\n', limit)
    const piece = line > 0 ? rest.slice(0, line) : whole(rest.slice(0, limit))
    pieces.push(piece)
    rest = rest.slice(piece.length).replace(/^\n/, '')
  }
  return rest === '' ? pieces : [...pieces, rest]
}

/** Without the first half of a character that was cut in two. */
function whole(text: string): string {
  return text.replace(/[\ud800-\udbff]$/, '')
}
