import { readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { root } from '../root.ts'
import { run } from '../run.ts'

/** How many tests passed, and which failed: each in a line that says where it stands and what it said. */
export type Tally = { readonly passed: number; readonly failed: readonly string[] }

type Report = {
  readonly numPassedTests: number
  readonly testResults: readonly {
    readonly name: string
    readonly status: string
    readonly message: string
    readonly assertionResults: readonly {
      readonly fullName: string
      readonly status: string
      readonly failureMessages: readonly string[] | null
    }[]
  }[]
}

/**
 * Runs projects of `vitest.config.ts`, through a command before it where they need one, and counts. A run that ends badly
 * without a failed test (an error that nobody caught, a crash) counts as one failure. What it prints may go to `hear`.
 */
export async function runSuite(
  projects: readonly string[],
  wrapper: readonly string[] = [],
  hear?: (printed: Buffer) => void
): Promise<Tally> {
  const report = path.join(root, '.test-output', `${projects.join('-')}.json`)
  rmSync(report, { force: true })
  const vitest = ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const [command = '', ...args] = [...wrapper, ...vitest, ...projects.map((project) => `--project=${project}`)]
  const code = await run(command, args, {}, hear)
  const { passed, failed } = tallyIn(report)
  const badEnd = code !== 0 && failed.length === 0
  return { passed, failed: badEnd ? [`${projects.join(', ')}: vitest ended with ${code}`] : failed }
}

/** Runs projects beside others: what they print comes whole, when they are through. */
export async function runSuiteAside(projects: readonly string[]): Promise<Tally> {
  const printed: Buffer[] = []
  const tally = await runSuite(projects, [], (part) => printed.push(part))
  process.stdout.write(Buffer.concat(printed))
  return tally
}

function tallyIn(file: string): Tally {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8')) as Report
    return { passed: report.numPassedTests, failed: failuresIn(report) }
  } catch {
    return { passed: 0, failed: [] }
  }
}

/** A line for each test that failed, and for each file that failed without one of its tests doing so. */
export function failuresIn({ testResults }: Report): readonly string[] {
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = path.relative(root, name)
    const failed = assertionResults.filter((test) => test.status === 'failed')
    if (failed.length === 0) return status === 'failed' ? [`${file}: ${firstLine(message)}`] : []
    return failed.map((test) => `${file} > ${test.fullName}: ${firstLine(test.failureMessages?.[0] ?? '')}`)
  })
}

const firstLine = (text: string) => text.split('\n', 1)[0] ?? ''
