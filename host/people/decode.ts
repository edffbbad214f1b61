/** How the bytes of a text file may be written. `utf-8-bom` differs from `utf-8` only when written. */
export const encodings = ['utf-8', 'utf-8-bom', 'shift_jis', 'utf-16le', 'utf-16be'] as const
export type Encoding = (typeof encodings)[number]

/** The text of a file, how it was read, and how many characters could not be (they stand as U+FFFD). */
export type Decoded = { readonly text: string; readonly encoding: Encoding; readonly lost: number }

/**
 * Reads the bytes of an address book. A byte order mark decides; then what is UTF-8 without a fault is UTF-8; then
 * UTF-16 where every second byte is zero; else Shift_JIS as Windows writes it (CP932), unless that reads worse than
 * UTF-8 with a few damaged characters. `encoding` says it instead of all that.
 */
export function decodeText(bytes: Uint8Array, encoding: Encoding = detectEncoding(bytes)): Decoded {
  const label = encoding === 'utf-8-bom' ? 'utf-8' : encoding
  const text = new TextDecoder(label).decode(bytes)
  return { text, encoding, lost: lostIn(text) }
}

function detectEncoding(bytes: Uint8Array): Encoding {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8-bom'
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  const sixteen = detectBareUtf16(bytes)
  if (sixteen) return sixteen
  if (isUtf8(bytes)) return 'utf-8'
  const lostAsUtf8 = lostIn(new TextDecoder('utf-8').decode(bytes))
  const lostAsShiftJis = lostIn(new TextDecoder('shift_jis').decode(bytes))
  return lostAsShiftJis <= lostAsUtf8 ? 'shift_jis' : 'utf-8'
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** UTF-16 without a mark: the line ends and commas of a table leave zero bytes on one side, which no other text has. */
function detectBareUtf16(bytes: Uint8Array): Encoding | null {
  const zeros = [0, 0]
  for (const [index, byte] of bytes.subarray(0, 4000).entries())
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  if (odd > 4 && odd > even * 4) return 'utf-16le'
  return even > 4 && even > odd * 4 ? 'utf-16be' : null
}

function lostIn(text: string): number {
  return text.match(/\ufffd/g)?.length ?? 0
}
