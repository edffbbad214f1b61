import type { Bridge, Notice, Reply } from '../../shared/bridge/contract.ts'
import { lineLost } from '../../shared/bridge/client.ts'
import type { HostLine } from './line.ts'

/** The two functions that the preload exposes. It knows nothing of the contract; answers and notices come as JSON text. */
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
        (text) => JSON.parse(String(text)) as Reply,
        () => lineLost
      )) as Bridge['request'],
    subscribe: (listener) => exposed.subscribe((text) => listener(JSON.parse(String(text)) as Notice)),
    connection: () => 'open',
    onConnection: () => () => undefined
  }
}
