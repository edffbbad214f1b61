import { buildStale } from './build/run.ts'
import { tellBuilt } from './build/tell.ts'
import { runChecks } from './check/run.ts'
import { root } from './root.ts'
import { desktopTests } from './test/screen.ts'
import { runSuite, runSuiteAside } from './test/suite.ts'
import type { Tally } from './test/suite.ts'
import { text } from './text.ts'

const tallies: Tally[] = []
for (const { name, passed } of await runChecks()) {
  tallies.push(passed ? { passed: 1, failed: [] } : { passed: 0, failed: [name] })
}
tallies.push(await runSuite(['unit', 'screen']))

const built = await buildStale(root, tellBuilt)
if (built.some((one) => 'problem' in one)) {
  tallies.push({ passed: 0, failed: ['build'] })
} else {
  // The two faces share nothing but the machine.
  const desktop = desktopTests()
  const inBrowser = runSuiteAside(['e2e-browser'])
  if ('skipped' in desktop) console.log(text.skipped(desktop.skipped))
  else tallies.push(await runSuite(['e2e-desktop'], desktop.wrapper))
  tallies.push(await inBrowser)
}

const failed = tallies.flatMap((tally) => tally.failed)
for (const one of failed) console.log(text.failed(one))
console.log(
  text.summary(
    tallies.reduce((sum, tally) => sum + tally.passed, 0),
    failed.length
  )
)
process.exitCode = failed.length > 0 ? 1 : 0
