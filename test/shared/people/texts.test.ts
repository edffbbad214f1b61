import fc from 'fast-check'
import { expect, test } from 'vitest'
import { escapeCell, unescapeCell } from '../../../shared/people/cell.ts'
import { maskAddress, maskNumber, maskSample } from '../../../shared/people/mask.ts'
import { dialable, numberKey, readNumber } from '../../../shared/people/number.ts'
import { nameKey, tidyLine, tidyNote } from '../../../shared/people/plain-text.ts'

test('half-width kana and full-width digits are stored as everybody types them; emoji stay', () => {
  expect(tidyLine(' ﾔﾏﾀﾞ　ﾀﾛｳ\u202a ')).toBe('ヤマダ タロウ')
  expect(tidyLine('０９０−１２３４')).toBe('090−1234')
  expect(tidyLine('👩‍🚒 Sato\u0000')).toBe('👩‍🚒 Sato')
  expect(tidyNote('a\r\nb\u0007\tc\r')).toBe('a\nb\tc')
  expect(nameKey('佐藤　花子')).toBe(nameKey('佐藤花子'))
})

test('a number stays a text: leading zeros, +81 and extensions are kept', () => {
  expect(readNumber('０９０‐１２３４‐５６７８')).toEqual({ value: '090-1234-5678', fault: null })
  expect(readNumber('\u202a+81 90 1234 5678\u202c')).toEqual({ value: '+81 90 1234 5678', fault: null })
  expect(readNumber('="09012345678"')).toEqual({ value: '09012345678', fault: null })
  expect(readNumber('tel:+81-3-1234-5678')).toEqual({ value: '+81-3-1234-5678', fault: null })
  expect(readNumber('03-1234-5678 内線12')).toEqual({ value: '03-1234-5678 内線12', fault: null })
})

test('what a spreadsheet did to a number is named and never guessed away', () => {
  expect(readNumber('8.19012E+11')).toEqual({ value: null, fault: 'number-damaged' })
  expect(readNumber('9012345678')).toEqual({ value: '9012345678', fault: 'number-zero-lost' })
  expect(readNumber('不明')).toEqual({ value: null, fault: 'number-unreadable' })
})

test('the ways to write one number are one number', () => {
  const keys = ['090-1234-5678', '+81 90 1234 5678', '+81 (0)90-1234-5678', '0081-90-1234-5678', '010819012345678']
  expect(new Set(keys.map(numberKey))).toEqual(new Set(['09012345678']))
  expect(dialable('+81 (90) 1234-5678 ext 3')).toBe('+819012345678')
  expect(dialable('内線12')).toBeNull()
})

test('a masked number is recognised by its end and cannot be dialled', () => {
  expect(maskNumber('090-1234-5678')).toBe('090-••••-5678')
  expect(maskNumber('+81 90 1234 5678')).toBe('+81 9• •••• 5678')
  expect(maskNumber('12345')).toBe('•••45')
  expect(maskNumber('110')).toBe('•••')
  expect(maskAddress('sato.hanako@example.co.jp')).toBe('s•••@example.co.jp')
  expect(maskSample('sato@example.jp')).toBe('s•••@example.jp')
  expect(maskSample('山田太郎')).toBe('山田•••')
})

test('no masked number of eight digits or more shows more than seven of them', () => {
  const number = fc
    .array(fc.constantFrom(...Array.from('0123456789-+ ()')), { minLength: 8, maxLength: 20 })
    .map((all) => all.join(''))
  fc.assert(
    fc.property(number, (value) => {
      const shown = maskNumber(value).replace(/\D/g, '').length
      const digits = value.replace(/\D/g, '').length
      expect(shown).toBeLessThanOrEqual(7)
      expect(digits === 0 || shown < digits).toBe(true)
    })
  )
})

test('a cell that a spreadsheet would run is made a text, and read back as it was', () => {
  expect(escapeCell('=HYPERLINK("http://x")')).toBe(`'=HYPERLINK("http://x")`)
  for (const start of ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'])
    expect(escapeCell(`${start}1`)).toBe(`'${start}1`)
  expect(escapeCell("O'Neill")).toBe("O'Neill")
  const text = fc.oneof(
    fc.string(),
    fc.string().map((tail) => `=${tail}`),
    fc.string().map((tail) => `'+${tail}`)
  )
  fc.assert(
    fc.property(text, (value) => {
      expect(unescapeCell(escapeCell(value))).toBe(value)
    })
  )
  fc.assert(
    fc.property(text, (value) => {
      expect(escapeCell(value)).not.toMatch(/^[=+\-@\t\r＝＋－＠]/)
    })
  )
})
