import { places } from './places.ts'
import { run } from './run.ts'

process.exitCode = await run('oxfmt', places)
