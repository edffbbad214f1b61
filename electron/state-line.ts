/** What the desktop shell tells whoever started it, one line each on its standard output. */
export type State =
  | { readonly state: 'starting' }
  | { readonly state: 'ready' }
  | { readonly state: 'second' }
  | { readonly state: 'held'; readonly message: string }
  | { readonly state: 'failed'; readonly message: string }

const PREFIX = 'haltdesk:'
const STATES: readonly string[] = ['starting', 'ready', 'second', 'held', 'failed'] satisfies State['state'][]

/** A state as one line. */
export function writeState(state: State): string {
  return `${PREFIX}${JSON.stringify(state)}\n`
}

/** The state that a line carries, or null where it is something else that Chromium or Node printed. */
export function readState(line: string): State | null {
  if (!line.startsWith(PREFIX)) return null
  try {
    const read = JSON.parse(line.slice(PREFIX.length)) as State
    return STATES.includes(read.state) ? read : null
  } catch {
    return null
  }
}
