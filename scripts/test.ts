import { buildStale } from './build/run.ts'
import { tellBuilt } from './build/tell.ts'
import { runChecks } from './check/run.ts'
import { root } from './root.ts'
import { desktopTests } from './test/screen.ts'
import { runSuite } from './test/suite.ts'
import type { Tally } from './test/suite.ts'
import { text } from './text.ts'

const tallies: Tally[] = []
for (const { passed } of await runChecks()) tallies.push(passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })
tallies.push(await runSuite(['unit', 'screen']))

const built = await buildStale(root, tellBuilt)
if (built.some((one) => 'problem' in one)) {
  tallies.push({ passed: 0, failed: 1 })
} else {
  tallies.push(await runSuite(['e2e-browser']))
  const desktop = desktopTests()
  if ('skipped' in desktop) console.log(text.skipped(desktop.skipped))
  else tallies.push(await runSuite(['e2e-desktop'], desktop.wrapper))
}

const sum = (pick: (tally: Tally) => number) => tallies.reduce((total, tally) => total + pick(tally), 0)
const failed = sum((tally) => tally.failed)
console.log(
  text.summary(
    sum((tally) => tally.passed),
    failed
  )
)
process.exitCode = failed > 0 ? 1 : 0
