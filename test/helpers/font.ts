/** The characters that a TrueType file has a shape for: its `cmap`, whose tables of format 4 and 12 are read. */
export function charactersIn(font: Uint8Array): ReadonlySet<string> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength)
  const cmap = tableAt(view, 'cmap')
  const found = new Set<string>()
  for (let table = 0; table < view.getUint16(cmap + 2); table += 1) {
    const at = cmap + view.getUint32(cmap + 4 + table * 8 + 4)
    const format = view.getUint16(at)
    if (format === 4) readSegments(view, at, found)
    if (format === 12) readGroups(view, at, found)
  }
  return found
}

function tableAt(view: DataView, name: string): number {
  for (let entry = 12; entry < 12 + view.getUint16(4) * 16; entry += 16) {
    const tag = [0, 1, 2, 3].map((index) => String.fromCodePoint(view.getUint8(entry + index))).join('')
    if (tag === name) return view.getUint32(entry + 8)
  }
  throw new Error(`the font has no ${name}`)
}

function readSegments(view: DataView, at: number, found: Set<string>): void {
  const bytes = view.getUint16(at + 6)
  for (let segment = 0; segment < bytes; segment += 2) {
    const end = view.getUint16(at + 14 + segment)
    const start = view.getUint16(at + 16 + bytes + segment)
    const shift = view.getUint16(at + 16 + 2 * bytes + segment)
    const offsetAt = at + 16 + 3 * bytes + segment
    const offset = view.getUint16(offsetAt)
    for (let code = start; code <= end && code < 0xffff; code += 1) {
      const shape = offset === 0 ? (code + shift) & 0xffff : view.getUint16(offsetAt + offset + (code - start) * 2)
      if (shape !== 0) found.add(String.fromCodePoint(code))
    }
  }
}

function readGroups(view: DataView, at: number, found: Set<string>): void {
  for (let group = 0; group < view.getUint32(at + 12); group += 1) {
    const entry = at + 16 + group * 12
    for (let code = view.getUint32(entry); code <= view.getUint32(entry + 4); code += 1)
      found.add(String.fromCodePoint(code))
  }
}
