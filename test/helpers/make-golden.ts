import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { canonical } from '../../shared/event/canonical.ts'
import { goldenFolder, plainState } from './golden.ts'
import { goldenIncident } from './golden-incident.ts'
import { sha256 } from './long-incident.ts'

/**
 * Writes the golden log of a release, its state and the hashes of both. A version that has one is refused: what a
 * release wrote does not change.
 */
function makeGolden(version: string): void {
  const log = path.join(goldenFolder, `${version}.jsonl`)
  if (existsSync(log)) throw new Error(`${log} is there already`)
  const events = goldenIncident()
  const bundle = events.map((event) => `${JSON.stringify(event)}\n`).join('')
  const state = `${canonical(plainState(events))}\n`
  mkdirSync(goldenFolder, { recursive: true })
  writeFileSync(log, bundle)
  writeFileSync(path.join(goldenFolder, `${version}.state.json`), state)
  writeFileSync(
    path.join(goldenFolder, `${version}.sha256`),
    `${sha256(bundle)}  ${version}.jsonl\n${sha256(state)}  ${version}.state.json\n`
  )
}

const [version] = process.argv.slice(2)
if (version === undefined || !/^\d+\.\d+\.\d+$/.test(version))
  throw new Error('node test/helpers/make-golden.ts VERSION')
makeGolden(version)
