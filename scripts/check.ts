import { runChecks } from './check/run.ts'

const failed = (await runChecks()).filter((check) => !check.passed)
process.exitCode = failed.length > 0 ? 1 : 0
