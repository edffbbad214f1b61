import type { Handlers } from '../../shared/bridge/contract.ts'
import { ok } from '../../shared/bridge/contract.ts'
import { ORG } from '../../shared/org/fold.ts'
import type { Parts } from './parts.ts'

/** The events of a stream; none where it does not exist. */
export function streamHandlers({ desk }: Parts): Pick<Handlers, 'stream.read'> {
  return {
    'stream.read': ({ stream }) => ok({ events: [...(stream === ORG ? desk.org() : desk.incident(stream)).events] })
  }
}
