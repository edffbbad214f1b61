import { tellBuilt } from './build/tell.ts'
import { buildStale } from './build/run.ts'
import { root } from './root.ts'
import { text } from './text.ts'

const built = await buildStale(root, tellBuilt)
if (built.length === 0) console.log(text.upToDate)
if (built.some((one) => 'problem' in one)) process.exitCode = 1
