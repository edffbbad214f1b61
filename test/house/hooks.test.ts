import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const root = path.resolve(import.meta.dirname, '../..')

/** What stands beside the tests: helpers, worlds, setups. */
const beside = fs
  .globSync('test/**/*.{ts,tsx}', { cwd: root })
  .filter((file) => !/\.(test|e2e)\.tsx?$/.test(file) && path.basename(file) !== 'setup.ts')

// Files of tests share a worker and what it has read: a hook that a helper sets as it is read would serve the first file only.
test('a helper puts away what it made through `afterwards.ts`, and sets no hook of its own as it is read', () => {
  expect(beside.length).toBeGreaterThan(20)
  const setsHooks = beside.filter((file) =>
    /^(before|after)(Each|All)\(/m.test(fs.readFileSync(path.join(root, file), 'utf8'))
  )
  expect(setsHooks).toEqual([])
})
