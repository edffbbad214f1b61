import fc from 'fast-check'
import { expect, test } from 'vitest'
import { totalsOf } from '../../../shared/money/totals.ts'

const line = fc.record({
  currency: fc.constantFrom('JPY', 'BTC', 'USDT'),
  amount: fc.option(
    fc.tuple(fc.bigInt({ min: 0n, max: 10n ** 20n }), fc.nat(999_999)).map(([whole, fine]) => {
      const behind = String(fine).padStart(6, '0').replace(/0+$/, '')
      return behind === '' ? String(whole) : `${whole}.${behind}`
    })
  )
})

test('totals are exact by currency, whatever the order, and what is not known adds nothing', () => {
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const micros = new Map<string, bigint>()
      for (const { currency, amount } of lines) {
        if (amount === null) continue
        const [whole = '0', fine = ''] = amount.split('.')
        micros.set(currency, (micros.get(currency) ?? 0n) + BigInt(whole + fine.padEnd(6, '0')))
      }
      const totals = totalsOf(lines)
      expect(totals.map(({ currency }) => currency)).toEqual([...micros.keys()].toSorted())
      for (const { currency, amount } of totals) {
        const [whole = '0', fine = ''] = amount.split('.')
        expect(BigInt(whole + fine.padEnd(6, '0'))).toBe(micros.get(currency))
      }
      expect(totalsOf(lines.toReversed())).toEqual(totals)
    })
  )
})

test('100,000 amounts of a tenth of a satoshi and of thirty digits add up to the last digit', () => {
  const lines = Array.from({ length: 100_000 }, (_, index) => ({
    currency: 'BTC',
    amount: index % 2 === 0 ? '0.000000001' : '123456789012345678901234567890'
  }))
  expect(totalsOf(lines)).toEqual([{ currency: 'BTC', amount: '6172839450617283945061728394500000.00005' }])
})
