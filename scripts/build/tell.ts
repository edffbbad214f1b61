import { text } from '../text.ts'
import type { Built } from './run.ts'

/** Prints one line a build, and under a failed one what the bundler said. */
export function tellBuilt(built: Built): void {
  if ('took' in built) console.log(text.built(built.name, built.took))
  else console.error(`${text.notBuilt(built.name)}\n${built.problem}`)
}
