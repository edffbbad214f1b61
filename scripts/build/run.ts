import path from 'node:path'
import { createBuilder } from 'vite'
import { fingerprint, isStale, stamp } from './stale.ts'
import type { BuildName } from './stale.ts'

const NAMES: readonly BuildName[] = ['preload', 'node', 'client']

/** How one build went: what it took in milliseconds, or what the bundler said. */
export type Built = { readonly name: BuildName } & ({ readonly took: number } | { readonly problem: string })

/** Builds what is stale, one after another, and tells how each went. What is fresh is not mentioned. */
export async function buildStale(root: string, tell: (built: Built) => void): Promise<readonly Built[]> {
  const stale = NAMES.filter((name) => isStale(root, name))
  if (stale.length === 0) return []
  const builder = await createBuilder({ configFile: path.join(root, 'vite.config.ts'), logLevel: 'error' })
  const results: Built[] = []
  for (const name of stale) {
    const environment = builder.environments[name]
    if (environment === undefined) throw new Error(`no build named ${name}`)
    const made = fingerprint(root, name)
    const began = performance.now()
    const problem = await builder.build(environment).then(
      () => null,
      (error: unknown) => String(error)
    )
    if (problem === null) stamp(root, name, made)
    const built = problem === null ? { name, took: performance.now() - began } : { name, problem }
    results.push(built)
    tell(built)
  }
  return results
}
