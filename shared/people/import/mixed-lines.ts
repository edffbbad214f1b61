const LINE_FEED = 0x0a

/**
 * The first line (from 1) at which a text that should be in one encoding goes over into another: some lines are UTF-8 with
 * letters of three bytes (kana, kanji), others are no UTF-8 at all. Null where all of it may be in one. Read as a whole in
 * either, half of such a file would turn into other letters without any being lost.
 */
export function mixedLine(bytes: Uint8Array): number | null {
  let first: 'utf-8' | 'other' | null = null
  let line = 1
  for (let start = 0; start <= bytes.length; line += 1) {
    const found = bytes.indexOf(LINE_FEED, start)
    const end = found < 0 ? bytes.length : found
    const kind = kindOf(bytes, start, end)
    if (kind !== null && first !== null && kind !== first) return line
    first = kind ?? first
    start = end + 1
  }
  return null
}

/** What a line shows of its encoding; null where it shows nothing (ASCII, or letters that both could have). */
function kindOf(bytes: Uint8Array, start: number, end: number): 'utf-8' | 'other' | null {
  let hasLong = false
  for (let at = start; at < end;) {
    const length = lengthOf(bytes[at] ?? 0)
    if (length === 0 || at + length > end) return 'other'
    for (let next = at + 1; next < at + length; next += 1) if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return 'other'
    if (length >= 3) hasLong = true
    at += length
  }
  return hasLong ? 'utf-8' : null
}

/** How many bytes a letter has that begins with this one in UTF-8; 0 where none does. */
function lengthOf(byte: number): number {
  if (byte < 0x80) return 1
  if (byte >= 0xc2 && byte < 0xe0) return 2
  if (byte >= 0xe0 && byte < 0xf0) return 3
  return byte >= 0xf0 && byte < 0xf5 ? 4 : 0
}
