import fc from 'fast-check'
import path from 'node:path'
import { expect, test } from 'vitest'
import { locate } from '../../../host/page/locate.ts'

const ROOT = path.resolve('/page')

test('the root is the page itself', () => {
  expect(locate(ROOT, '/')).toEqual({ file: path.join(ROOT, 'index.html'), type: 'text/html; charset=utf-8' })
})

test('a file of a known kind is found where it lies', () => {
  expect(locate(ROOT, '/assets/a%20b.js')?.file).toBe(path.join(ROOT, 'assets', 'a b.js'))
})

test.each([
  '/assets/page.php',
  '/assets',
  '/.hidden.js',
  '/a//b.js',
  '/a/../b.js',
  '/c:/b.js',
  '/a%2500.js',
  'b.js',
  ''
])('the path %j is no file of the page', (pathname) => {
  expect(locate(ROOT, pathname)).toBeNull()
})

test('no path whatever leads out of the folder', () => {
  const piece = fc.constantFrom('..', '.', '%2e', '%2E%2e', '%2f', '%5c', '\\', '/', 'a', '.js', '%00', 'C:', '~')
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const found = locate(ROOT, `/${pieces.join('')}`)
      return found === null || found.file.startsWith(ROOT + path.sep)
    })
  )
})
