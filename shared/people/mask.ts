const DOT = '•'

/** A number of which a colleague recognises the end and nobody can dial it: `090-••••-1234`. */
export function maskNumber(value: string): string {
  const count = [...value].filter(isLetterOrDigit).length
  const tail = count >= 8 ? 4 : count >= 5 ? 2 : 0
  const head = count >= 10 ? 3 : 0
  let seen = 0
  return [...value]
    .map((character) => {
      if (!isLetterOrDigit(character)) return character
      seen += 1
      return seen <= head || seen > count - tail ? character : DOT
    })
    .join('')
}

/** An address of which the first letter and the domain stay: `s•••@example.co.jp`. The length is not told. */
export function maskAddress(value: string): string {
  const at = value.lastIndexOf('@')
  const [first = ''] = value
  return at > 0 ? `${first}${DOT.repeat(3)}${value.slice(at)}` : `${first}${DOT.repeat(3)}`
}

/** A cell of a file of which nobody knows yet what it holds: enough to tell an address from a name from a number. */
export function maskSample(cell: string): string {
  const line = cell.replace(/\s+/g, ' ').trim().slice(0, 40)
  if (line.includes('@')) return maskAddress(line)
  return /\d{3}/.test(line.replace(/\D/g, '')) ? maskNumber(line) : `${[...line].slice(0, 2).join('')}${DOT.repeat(3)}`
}

function isLetterOrDigit(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character)
}
