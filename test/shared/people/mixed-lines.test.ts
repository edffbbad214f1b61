import { expect, test } from 'vitest'
import { mixedLine } from '../../../shared/people/import/mixed-lines.ts'

const utf8 = (text: string) => [...new TextEncoder().encode(text)]
/** 佐藤 in Shift_JIS. */
const SATO = [0x8d, 0xb2, 0x93, 0xa1]
const bytes = (...parts: number[][]) => new Uint8Array(parts.flat())

test('a file in one encoding goes over into none', () => {
  expect(mixedLine(bytes(utf8('氏名,電話\n森,090\n\nabc')))).toBeNull()
  expect(mixedLine(bytes(SATO, utf8(',1\n'), SATO, utf8(',2\nabc\n')))).toBeNull()
  expect(mixedLine(bytes())).toBeNull()
})

test('one that goes over is found in the line where it does, whichever came first', () => {
  expect(mixedLine(bytes(utf8('氏名,電話\nabc\n'), SATO, utf8(',1\n')))).toBe(3)
  expect(mixedLine(bytes(SATO, utf8('\n1\n森,2')))).toBe(3)
})

test('half-width kana of Shift_JIS, which look like letters of two bytes, are no sign of UTF-8', () => {
  expect(mixedLine(bytes(SATO, utf8('\n'), [0xc3, 0xb8], utf8(',1\n')))).toBeNull()
})
