import { expect, test } from 'vitest'
import { devAddress } from '../../electron/origin.ts'

test('a development server counts only on this machine and in an app that is not packed', () => {
  expect(devAddress('http://127.0.0.1:5173/', false)).toBe('http://127.0.0.1:5173/')
  expect(devAddress('http://127.0.0.1:5173/', true)).toBeNull()
  for (const given of [
    undefined,
    '',
    'http://evil.example/',
    'https://127.0.0.1/',
    'file:///x',
    'http://127.0.0.1.evil.example/'
  ]) {
    expect(devAddress(given, false)).toBeNull()
  }
})
