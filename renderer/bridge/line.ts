import type { Bridge } from '../../shared/bridge/contract.ts'

/** Whether the host hears the page. While `lost`, every request is answered `failed` with the code `line-lost`. */
export type Connection = 'open' | 'lost'

/** The page's line to its host: the bridge, and whether it stands. */
export type HostLine = Bridge & {
  readonly connection: () => Connection
  /** Starts telling a listener each change; the returned function ends it. */
  readonly onConnection: (listener: (connection: Connection) => void) => () => void
}
