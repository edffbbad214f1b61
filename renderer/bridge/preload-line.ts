import type { Bridge, Notice, Reply } from '../../shared/bridge/contract.ts'
import { lineLost } from '../../shared/bridge/client.ts'
import type { HostLine } from './line.ts'

/** The two functions that the preload exposes. It knows nothing of the contract. */
export type Exposed = {
  readonly request: (name: string, input: unknown) => Promise<unknown>
  readonly subscribe: (listener: (notice: unknown) => void) => () => void
}

declare global {
  interface Window {
    readonly haltdesk?: Exposed
  }
}

/** The desktop shell's line. It stands as long as the window does. */
export function preloadLine(exposed: Exposed): HostLine {
  return {
    request: ((name: string, input: unknown) =>
      exposed.request(name, input).then(
        (reply) => reply as Reply,
        () => lineLost
      )) as Bridge['request'],
    subscribe: (listener) => exposed.subscribe((notice) => listener(notice as Notice)),
    connection: () => 'open',
    onConnection: () => () => undefined
  }
}
