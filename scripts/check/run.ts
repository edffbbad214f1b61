import { places } from '../places.ts'
import { run } from '../run.ts'
import { text } from '../text.ts'

/** One check and whether it found nothing. */
export type Check = { readonly name: 'types' | 'lint' | 'format'; readonly passed: boolean }

/** Checks types, lint rules with the boundaries between folders, and format, one after another. */
export async function runChecks(): Promise<readonly Check[]> {
  const commands: Record<Check['name'], readonly string[]> = {
    types: ['tsc', '--noEmit', '--incremental', '--tsBuildInfoFile', '.test-output/types.tsbuildinfo'],
    lint: ['oxlint', '--deny-warnings', ...places],
    format: ['oxfmt', '--check', ...places]
  }
  const checks: Check[] = []
  for (const [name, [command = '', ...args]] of Object.entries(commands) as [Check['name'], readonly string[]][]) {
    const began = performance.now()
    const passed = (await run(command, args)) === 0
    console.log(text.checked(name, passed, performance.now() - began))
    checks.push({ name, passed })
  }
  return checks
}
