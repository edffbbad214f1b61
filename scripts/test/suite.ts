import { readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { root } from '../root.ts'
import { run } from '../run.ts'

/** How many tests passed and failed. */
export type Tally = { readonly passed: number; readonly failed: number }

/**
 * Runs projects of `vitest.config.ts` and counts. A run that ends badly without a failed test (a file that does not
 * load, a crash) counts as one failure.
 */
export async function runSuite(projects: readonly string[], wrapper: readonly string[] = []): Promise<Tally> {
  const report = path.join(root, '.test-output', `${projects.join('-')}.json`)
  rmSync(report, { force: true })
  const vitest = ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const [command = '', ...args] = [...wrapper, ...vitest, ...projects.map((project) => `--project=${project}`)]
  const code = await run(command, args)
  const { passed, failed } = tallyIn(report)
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed }
}

function tallyIn(report: string): Tally {
  try {
    const read = JSON.parse(readFileSync(report, 'utf8')) as { numPassedTests: number; numFailedTests: number }
    return { passed: read.numPassedTests, failed: read.numFailedTests }
  } catch {
    return { passed: 0, failed: 1 }
  }
}
