import type { Connector } from '../../connector/connector.ts'
import { isAutomatic } from '../../connector/connector.ts'

/** The connectors that send what is meant for a channel, in the order in which they were made. */
export function waysFor<C extends Pick<Connector, 'config' | 'channels' | 'removed'>>(
  connectors: readonly C[],
  channel: string
): C[] {
  return connectors.filter((one) => isAutomatic(one) && !one.removed && one.channels.includes(channel))
}
