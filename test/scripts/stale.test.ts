import { mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { builds, fingerprint, isStale, stamp } from '../../scripts/build/stale.ts'
import { freshFolder } from '../helpers/data-folder.ts'

/** A project whose page was just built. */
function builtProject(): string {
  const root = freshFolder()
  for (const file of ['renderer/a.ts', 'shared/b.ts', 'host/c.ts', 'package-lock.json', builds.client.result])
    write(root, file, '1')
  stamp(root, 'client', fingerprint(root, 'client'))
  return root
}

function write(root: string, file: string, text: string): void {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
  writeFileSync(path.join(root, file), text)
}

test('what was just built is fresh, whatever the clock says', () => {
  const root = builtProject()
  expect(isStale(root, 'client')).toBe(false)
  utimesSync(path.join(root, 'renderer/a.ts'), new Date(), new Date(Date.now() + 60_000))
  expect(isStale(root, 'client')).toBe(false)
})

test.each(['renderer/a.ts', 'renderer/new.ts', 'shared/b.ts', 'scripts/build/d.ts', 'package-lock.json'])(
  'a change of %s makes the page stale',
  (file) => {
    const root = builtProject()
    write(root, file, '2')
    expect(isStale(root, 'client')).toBe(true)
  }
)

test('a change of the host leaves the page fresh', () => {
  const root = builtProject()
  write(root, 'host/c.ts', '2')
  expect(isStale(root, 'client')).toBe(false)
})

test('a build whose result is gone is stale', () => {
  const root = builtProject()
  rmSync(path.join(root, builds.client.result))
  expect(isStale(root, 'client')).toBe(true)
})
