import type { Plugin } from 'vite'
import { fingerprint } from './stale.ts'

/** Puts the hash of the host's sources in the place of `host/build-id.ts`: what one build left behind no other takes for its own. */
export function buildIdOf(root: string): Plugin {
  return {
    name: 'build-id',
    load: (id) =>
      id.endsWith('/host/build-id.ts') ? `export const buildId = ${JSON.stringify(fingerprint(root, 'node'))}` : null
  }
}
