import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonical } from '../../../shared/event/canonical.ts'

describe('canonical text', () => {
  test('does not depend on the order of keys', () => {
    expect(canonical({ b: 1, a: { d: 2, c: [3, { f: 4, e: 5 }] } })).toBe('{"a":{"c":[3,{"e":5,"f":4}],"d":2},"b":1}')
  })

  test('is JSON that says the same', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonical(value))).toEqual(JSON.parse(JSON.stringify(value)))
      })
    )
  })

  test('leaves out what is undefined, as JSON does', () => {
    expect(canonical({ a: undefined, b: null })).toBe('{"b":null}')
    expect(canonical(undefined)).toBe('null')
  })

  test('covers every key, even one that is called like the prototype', () => {
    expect(canonical(JSON.parse('{"__proto__":{"x":1},"a":1}'))).toBe('{"__proto__":{"x":1},"a":1}')
  })

  test('writes maps and sets in one order', () => {
    expect(
      canonical(
        new Map([
          ['b', 1],
          ['a', 2]
        ])
      )
    ).toBe(
      canonical(
        new Map([
          ['a', 2],
          ['b', 1]
        ])
      )
    )
    expect(canonical(new Set(['b', 'a']))).toBe('["a","b"]')
  })
})
