import { writeState } from './state-line.ts'
import type { State } from './state-line.ts'

/** Tells whoever started the shell how far it is. Where nobody listens any more, nothing happens. */
export function announce(state: State): void {
  process.stdout.write(writeState(state))
}
