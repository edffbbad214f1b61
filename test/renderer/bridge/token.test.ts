import { expect, test } from 'vitest'
import { takeToken, wallAddress } from '../../../renderer/bridge/token.ts'

/** A tab with its address and its storage. */
function tab(hash: string, stored = new Map<string, string>()) {
  const shown: string[] = []
  const token = takeToken(
    { hash, pathname: '/', search: '' },
    { replaceState: (_state, _title, url) => void shown.push(String(url)) },
    { getItem: (key) => stored.get(key) ?? null, setItem: (key, value) => void stored.set(key, value) }
  )
  return { token, shown, stored }
}

test('the token is taken out of the address', () => {
  const { token, shown } = tab('#token=secret')
  expect(token).toBe('secret')
  expect(shown).toEqual(['/'])
})

test('a reload of the tab still knows it, another tab does not', () => {
  const { stored } = tab('#token=secret')
  expect(tab('', stored).token).toBe('secret')
  expect(tab('').token).toBe('')
})

test('a new address has the last word over what the tab remembers', () => {
  const { stored } = tab('#token=old')
  expect(tab('#token=new', stored).token).toBe('new')
})

test('a tab that is opened as a wallboard is on it at once, and its token leaves the address too', () => {
  const { token, shown } = tab(wallAddress('looks', 'inc-1/ä'))
  expect(token).toBe('looks')
  expect(shown).toEqual(['/#/wall/inc-1%2F%C3%A4'])
})
