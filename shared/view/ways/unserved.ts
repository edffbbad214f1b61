import type { Connector } from '../../connector/connector.ts'
import type { Playbook } from '../../playbook/schema.ts'

/** The channels that no connector takes notices for, and the departments that none brings the internal brief to. */
export function unserved(
  connectors: readonly Pick<Connector, 'channels' | 'briefs'>[],
  { channels, departments }: Pick<Playbook, 'channels' | 'departments'>
): { readonly channels: readonly string[]; readonly departments: readonly string[] } {
  const isServed = new Set(connectors.flatMap((one) => [...one.channels]))
  const isBriefed = new Set(connectors.flatMap((one) => [...one.briefs]))
  return {
    channels: channels.filter(({ id }) => !isServed.has(id)).map(({ id }) => id),
    departments: departments.filter(({ id }) => !isBriefed.has(id)).map(({ id }) => id)
  }
}
