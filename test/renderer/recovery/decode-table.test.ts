import { describe, expect, test } from 'vitest'
import { decodeTable } from '../../../renderer/screens/recovery/table-file/decode-table.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
/** 銘柄 in Shift_JIS. */
const ASSET = [0x96, 0xc1, 0x95, 0xbf]
const joined = (...parts: (readonly number[] | Uint8Array)[]) => new Uint8Array(parts.flatMap((part) => [...part]))

describe('a table file', () => {
  test('is read in UTF-8, with and without its mark, in UTF-16 either way round, and in Shift_JIS', () => {
    expect(decodeTable(utf8('銘柄,1'))).toEqual({ ok: true, text: '銘柄,1', encoding: 'UTF-8' })
    expect(decodeTable(joined([0xef, 0xbb, 0xbf], utf8('a')))).toMatchObject({ ok: true, encoding: 'UTF-8' })
    expect(decodeTable(joined([0xff, 0xfe], [0x61, 0, 0x2c, 0]))).toEqual({ ok: true, text: 'a,', encoding: 'UTF-16' })
    expect(decodeTable(joined([0xfe, 0xff], [0, 0x61, 0, 0x2c]))).toEqual({ ok: true, text: 'a,', encoding: 'UTF-16' })
    expect(decodeTable(joined(ASSET, utf8(',1')))).toEqual({ ok: true, text: '銘柄,1', encoding: 'Shift_JIS' })
  })

  test('that mixes encodings is refused whole, with the line in which that shows', () => {
    const mixed = joined(utf8('銘柄,台帳\nBTC,1\n'), ASSET, [0x81], utf8('\n'))
    expect(decodeTable(mixed)).toEqual({ ok: false, fault: 'mixed', line: 3 })
    const both = joined(utf8('銘柄,台帳\nBTC,1\n'), ASSET, utf8(',1\n'))
    expect(decodeTable(both)).toEqual({ ok: false, fault: 'mixed', line: 3 })
    const broken = joined(utf8('a,b\nc,'), [0xfd, 0xfe, 0xff], utf8('\n'))
    expect(decodeTable(broken)).toEqual({ ok: false, fault: 'mixed', line: 2 })
  })

  test('with NUL bytes is no text, in whatever encoding', () => {
    expect(decodeTable(joined(utf8('a,b\nc'), [0], utf8('d')))).toEqual({ ok: false, fault: 'nul', line: 2 })
    expect(decodeTable(joined([0xff, 0xfe], [0x61, 0, 0x0a, 0, 0, 0]))).toEqual({ ok: false, fault: 'nul', line: 2 })
  })
})
