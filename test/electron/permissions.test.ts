import { expect, test } from 'vitest'
import { PAGE_ADDRESS } from '../../electron/origin.ts'
import { GRANTED, isGranted } from '../../electron/permissions.ts'

test.each([
  'media',
  'geolocation',
  'clipboard-read',
  'display-capture',
  'openExternal',
  'fullscreen',
  'usb',
  'serial',
  'hid',
  'unknown',
  '__proto__'
])('%s is denied to our own page', (permission) => {
  expect(isGranted(permission, PAGE_ADDRESS, PAGE_ADDRESS)).toBe(false)
})

test('what the table grants is granted to our own page and to nobody else, with a reason', () => {
  for (const { permission, reason } of GRANTED) {
    expect(isGranted(permission, PAGE_ADDRESS, PAGE_ADDRESS)).toBe(true)
    for (const asking of ['https://evil.example/', 'file:///x', 'null', '']) {
      expect(isGranted(permission, asking, PAGE_ADDRESS)).toBe(false)
    }
    expect(reason).not.toBe('')
  }
})
