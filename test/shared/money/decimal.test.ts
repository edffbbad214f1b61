import Big from 'big.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { add, compareDecimals, multiply, roundTo, subtract } from '../../../shared/money/arithmetic.ts'
import { amountSchema, decimalSchema } from '../../../shared/money/decimal.ts'
import { formatAmount, formatDecimal } from '../../../shared/money/format.ts'
import { readDecimal } from '../../../shared/money/read-decimal.ts'
import { sumOf } from '../../../shared/money/sum.ts'

/** Amounts with up to 24 digits behind the point, negative ones too. */
const anyDecimal = fc
  .tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 10n ** 28n }), fc.bigInt({ min: 0n, max: 10n ** 24n - 1n }))
  .map(([minus, whole, fine]) => `${minus ? '-' : ''}${whole}.${fine.toString().padStart(24, '0')}`)
  .map((text) => readDecimal(text, { negative: true }))
  .map((read) => (read.ok ? read.value : ''))

describe('an amount as people type it', () => {
  test.each([
    ['88.549', '88.549'],
    ['1,234,567', '1234567'],
    ['1 234 567.50', '1234567.5'],
    ['1,234.5', '1234.5'],
    ['¥46,300,000,000', '46300000000'],
    ['46,300,000,000円', '46300000000'],
    ['0.000000000000000001', '0.000000000000000001'],
    ['007', '7'],
    ['.5', '0.5'],
    ['5.', '5'],
    ['-0', '0'],
    ['+3', '3'],
    [' 12 ', '12'],
    ['1500 JPY', '1500']
  ])('%s is %s', (typed, value) => {
    expect(readDecimal(typed)).toEqual({ ok: true, value })
  })

  test.each([
    ['', 'empty'],
    ['  ', 'empty'],
    ['1e400', 'exponent'],
    ['1.5E-7', 'exponent'],
    ['-1', 'negative'],
    ['−1', 'negative'],
    ['△1', 'not-a-number'],
    ['NaN', 'not-a-number'],
    ['Infinity', 'not-a-number'],
    ['0x10', 'not-a-number'],
    ['.', 'not-a-number'],
    ['12万', 'not-a-number'],
    ['(1,000)', 'not-a-number'],
    ['1,23', 'separators'],
    ['1.234,5', 'separators'],
    ['1,234 567', 'separators'],
    ['1'.repeat(31), 'too-large'],
    [`0.${'1'.repeat(25)}`, 'too-fine']
  ])('%s is refused: %s', (typed, problem) => {
    expect(readDecimal(typed)).toEqual({ ok: false, problem })
  })

  test('may be typed in full width', () => {
    expect(readDecimal('１，２３４．５')).toEqual({ ok: true, value: '1234.5' })
  })

  test('may be negative where that makes sense', () => {
    expect(readDecimal('−1,000', { negative: true })).toEqual({ ok: true, value: '-1000' })
    expect(readDecimal('-¥5', { negative: true })).toEqual({ ok: true, value: '-5' })
  })

  test('is stored in one form only, and what is stored is read back as it was', () => {
    fc.assert(
      fc.property(anyDecimal, (value) => {
        expect(decimalSchema.safeParse(value).success).toBe(true)
        expect(readDecimal(value, { negative: true })).toEqual({ ok: true, value })
        expect(readDecimal(formatDecimal(value), { negative: true })).toEqual({ ok: true, value })
      })
    )
    for (const other of ['1.0', '01', '1e3', '-0', '', ' 1', '1,000', '.5', '1.'])
      expect(decimalSchema.safeParse(other).success, other).toBe(false)
    expect(amountSchema.safeParse('-1').success).toBe(false)
  })
})

describe('arithmetic', () => {
  test('is exact where floating point is not', () => {
    expect(add('0.1', '0.2')).toBe('0.3')
    expect(subtract('0.3', '0.1')).toBe('0.2')
    expect(subtract('1', '1')).toBe('0')
    expect(multiply('88.549', '523000000')).toBe('46311127000')
    expect(multiply('0.0000001', '0.0000001')).toBe('0.00000000000001')
    expect(compareDecimals('0.30000000000000004', '0.3')).toBe(1)
  })

  test.each([
    ['2.5', 'down', '2'],
    ['2.5', 'half-up', '3'],
    ['2.5', 'half-even', '2'],
    ['2.1', 'up', '3']
  ] as const)('%s rounded %s is %s', (value, rounding, rounded) => {
    expect(roundTo(value, 0, rounding)).toBe(rounded)
  })

  test('adds up like the library, in whatever order', () => {
    fc.assert(
      fc.property(fc.array(anyDecimal, { maxLength: 40 }), (values) => {
        const expected = values.reduce((sum, value) => sum.plus(value), new Big(0))
        expect(new Big(sumOf(values)).eq(expected)).toBe(true)
        expect(sumOf(values.toReversed())).toBe(sumOf(values))
      })
    )
  })

  test('adds up 100,000 amounts to the last digit', () => {
    expect(sumOf(Array.from({ length: 100_000 }, () => '0.000000000000000001'))).toBe('0.0000000000001')
    expect(sumOf(Array.from({ length: 100_000 }, (_, index) => `${index}.1`))).toBe('4999960000')
  })
})

test('an amount is shown in groups of three with its currency', () => {
  expect(formatDecimal('-1234567.0001')).toBe('-1,234,567.0001')
  expect(formatAmount('88549', 'JPY')).toBe('88,549 JPY')
})
