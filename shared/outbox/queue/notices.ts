import type { Connector } from '../../connector/connector.ts'
import type { IncidentState } from '../../incident/state.ts'
import type { Queued } from '../../incident/sending/facts.ts'
import { outboxTextOf } from '../of-notice.ts'

/** A notice to be queued, and when (ms) a person handed it over: how old it is counts from there. */
export type HandedNotice = { readonly queued: Queued; readonly at: number }

/** The notices that people handed to a connector of this installation and that do not lie in its outbox yet. */
export function noticesToQueue(
  state: IncidentState,
  connectors: ReadonlyMap<string, Connector>,
  node: string
): HandedNotice[] {
  return [...state.notices.values()].flatMap(({ id, channel, deliveries }) =>
    deliveries.flatMap(({ sending, connector, queued: handed, outcome }) => {
      const way = connectors.get(connector)
      if (outcome !== 'queued' || state.sendings.has(sending) || way?.node !== node) return []
      const text = outboxTextOf(handed.value)
      const about = { sending, connector, via: way.name, channel, about: id, department: '', text }
      return { queued: { ...about, kind: 'notice' as const }, at: handed.at }
    })
  )
}
