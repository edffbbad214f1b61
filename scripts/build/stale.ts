import { createHash } from 'node:crypto'
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** The three builds of `vite.config.ts`. */
export type BuildName = 'client' | 'node' | 'preload'

const COMMON = [
  'package.json',
  'package-lock.json',
  'vite.config.ts',
  'tsconfig.json',
  'scripts/build/**/*',
  'shared/**/*'
]

/** What each build is made of, and the file that shows that it is there. */
export const builds: Readonly<Record<BuildName, { readonly sources: readonly string[]; readonly result: string }>> = {
  client: { sources: [...COMMON, 'renderer/**/*', 'assets/**/*'], result: 'dist/renderer/index.html' },
  node: { sources: [...COMMON, 'host/**/*', 'electron/**/*', 'assets/**/*'], result: 'dist/node/main.js' },
  preload: { sources: [...COMMON, 'electron/preload.ts', 'electron/channel.ts'], result: 'dist/preload/preload.cjs' }
}

const STAMP = 'dist/.stamp'

/** A hash of everything that a build is made of: content, not times, which a fresh clone does not keep. */
export function fingerprint(root: string, name: BuildName): string {
  const hash = createHash('sha256')
  const files = globSync([...builds[name].sources], { cwd: root, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
  for (const file of files) {
    hash
      .update(`${path.relative(root, file)}\0`)
      .update(readFileSync(file))
      .update('\0')
  }
  return hash.digest('hex')
}

/** Whether a build must run: its sources are not those of the last run, or its result is gone. */
export function isStale(root: string, name: BuildName): boolean {
  return readStamp(root)[name] !== fingerprint(root, name) || !existsSync(path.join(root, builds[name].result))
}

/** Remembers what a build was made of. */
export function stamp(root: string, name: BuildName, made: string): void {
  mkdirSync(path.join(root, 'dist'), { recursive: true })
  writeFileSync(path.join(root, STAMP), JSON.stringify({ ...readStamp(root), [name]: made }, null, 2))
}

function readStamp(root: string): Record<string, string> {
  try {
    return JSON.parse(readFileSync(path.join(root, STAMP), 'utf8')) as Record<string, string>
  } catch {
    return {}
  }
}
