import { mixedLine } from '../../../../shared/people/import/mixed-lines.ts'

/** The encodings in which tables come. */
export type TableEncoding = 'UTF-8' | 'UTF-16' | 'Shift_JIS'

/** A text file as it was read; or why it is none, with the line (from 1) in which that shows. */
export type ReadText =
  | { readonly ok: true; readonly text: string; readonly encoding: TableEncoding }
  | { readonly ok: false; readonly fault: 'nul' | 'mixed'; readonly line: number }

/**
 * Decodes a text file as spreadsheets in Japan write them: UTF-8, UTF-16 by its mark, else Shift_JIS. Refused whole: a file
 * with NUL bytes (it is no text), and one that is in no single encoding, for a name or an amount in it could be another.
 */
export function decodeTable(bytes: Uint8Array): ReadText {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decoded(bytes, 'utf-16le', 'UTF-16') ?? mixed(bytes, ['utf-16le'])
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decoded(bytes, 'utf-16be', 'UTF-16') ?? mixed(bytes, ['utf-16be'])
  const nul = bytes.indexOf(0)
  if (nul >= 0) return { ok: false, fault: 'nul', line: lineAt(bytes, nul) }
  const line = mixedLine(bytes)
  if (line !== null) return { ok: false, fault: 'mixed', line }
  return (
    decoded(bytes, 'utf-8', 'UTF-8') ?? decoded(bytes, 'shift_jis', 'Shift_JIS') ?? mixed(bytes, ['utf-8', 'shift_jis'])
  )
}

function decoded(bytes: Uint8Array, label: string, encoding: TableEncoding): ReadText | null {
  try {
    const text = new TextDecoder(label, { fatal: true }).decode(bytes)
    if (text.includes('\0')) return { ok: false, fault: 'nul', line: linesUpTo(text, text.indexOf('\0')) }
    return { ok: true, text, encoding }
  } catch {
    return null
  }
}

/** The line in which the encoding that holds longest holds no more. */
function mixed(bytes: Uint8Array, labels: readonly string[]): ReadText {
  const lines = labels.map((label) => {
    const text = new TextDecoder(label).decode(bytes)
    return linesUpTo(text, text.indexOf('\ufffd'))
  })
  return { ok: false, fault: 'mixed', line: Math.max(...lines) }
}

function lineAt(bytes: Uint8Array, end: number): number {
  let line = 1
  for (let at = 0; at < end; at += 1) if (bytes[at] === 0x0a) line += 1
  return line
}

function linesUpTo(text: string, end: number): number {
  return text.slice(0, Math.max(0, end)).split('\n').length
}
