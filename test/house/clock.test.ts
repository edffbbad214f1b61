import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const root = path.join(import.meta.dirname, '../..')
const CLOCK = path.join('renderer', 'store', 'clock.ts')

test('only the page’s clock asks the machine for the time: everything else asks for that of the incident or of the wall', () => {
  const asking = readdirSync(path.join(root, 'renderer'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/u.test(name))
    .map((name) => path.join('renderer', name))
    .filter((file) => /Date\.now\b|new Date\(\)/u.test(readFileSync(path.join(root, file), 'utf8')))
  expect(asking).toEqual([CLOCK])
})
