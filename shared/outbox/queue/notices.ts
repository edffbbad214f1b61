import type { Connector } from '../../connector/connector.ts'
import type { IncidentState } from '../../incident/state.ts'
import type { Queued } from '../../incident/sending/facts.ts'
import { outboxTextOf } from '../of-notice.ts'

/**
 * The notices that people handed to this installation's outbox and that do not lie in it yet. A connector that nobody knows
 * is nobody else's: the sending is queued and then fails in plain words.
 */
export function noticesToQueue(
  state: IncidentState,
  connectors: ReadonlyMap<string, Connector>,
  node: string
): Queued[] {
  return [...state.notices.values()].flatMap(({ id, channel, deliveries }) =>
    deliveries.flatMap(({ sending, connector, queued, outcome }) => {
      const way = connectors.get(connector)
      if (outcome !== 'queued' || state.sendings.has(sending) || (way && way.node !== node)) return []
      const text = outboxTextOf(queued.value)
      const via = way?.name ?? connector
      return { sending, kind: 'notice' as const, connector, via, channel, about: id, department: '', text }
    })
  )
}
