/**
 * Characters that other systems write for one that Shift_JIS has under another code: the wave dash, dashes and signs
 * of JIS X 0208 as Mac and Linux type them; and 塡, the character of the law, which it has in its common form alone.
 */
const SAME: Readonly<Record<string, string>> = {
  '〜': '～',
  '−': '－',
  '—': '―',
  '–': '―',
  '‖': '∥',
  '¢': '￠',
  '£': '￡',
  '¬': '￢',
  塡: '填'
}

let table: ReadonlyMap<string, number> | undefined

/** Text in Shift_JIS. `lost` are the characters that it cannot hold, once each; `〓` stands in their places. */
export function encodeShiftJis(text: string): { readonly bytes: Uint8Array; readonly lost: readonly string[] } {
  table ??= shiftJisTable()
  const bytes: number[] = []
  const lost = new Set<string>()
  for (const character of text.normalize('NFC')) {
    const code = table.get(character) ?? table.get(SAME[character] ?? '')
    if (code === undefined) lost.add(character)
    const written = code ?? GETA
    if (written > 0xff) bytes.push(written >> 8)
    bytes.push(written & 0xff)
  }
  return { bytes: Uint8Array.from(bytes), lost: [...lost] }
}

const GETA = 0x81ac

/**
 * The platform's own decoder the other way round: what it reads for every code is what is written for that character,
 * so that reading back gives the same text. Of two codes of one character the one that Windows writes is taken: NEC's
 * selection of IBM's characters (rows 0xED, 0xEE) gives way to IBM's own. https://encoding.spec.whatwg.org/#shift_jis-encoder
 */
function shiftJisTable(): ReadonlyMap<string, number> {
  const decoder = new TextDecoder('shift_jis')
  const codes = new Map<string, number>()
  const enter = (bytes: readonly number[], code: number) => {
    const character = decoder.decode(Uint8Array.from(bytes))
    if ([...character].length === 1 && character !== '\ufffd' && !codes.has(character)) codes.set(character, code)
  }
  for (let byte = 0; byte <= 0xdf; byte += 1) if (byte < 0x80 || byte > 0xa0) enter([byte], byte)
  for (const lead of leads) {
    for (let trail = 0x40; trail <= 0xfc; trail += 1) if (trail !== 0x7f) enter([lead, trail], lead * 256 + trail)
  }
  for (const [character, code] of Array.from(codes)) {
    const plain = character.normalize('NFC')
    if (!codes.has(plain)) codes.set(plain, code)
  }
  return codes
}

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index)
const leads = [...range(0x81, 0x9f), ...range(0xe0, 0xec), ...range(0xfa, 0xfc)]
