import type { z } from 'zod'
import type { Fact } from '../incident/noun.ts'
import type { Connector } from './connector.ts'
import type { connectorEvents } from './events.ts'

type Connectors = Map<string, Connector>
type Evolve<T extends keyof typeof connectorEvents> = (
  connectors: Connectors,
  fact: Fact<z.infer<(typeof connectorEvents)[T]['schema']>>
) => void

/**
 * What the events of connectors do to those that are known. One that another installation made is never changed by this
 * one's events; removed ones stay, as sendings name them.
 */
export const connectorEvolve: { readonly [T in keyof typeof connectorEvents]: Evolve<T> } = {
  'connector.saved': (connectors, fact) => {
    const { connector: id, ...set } = fact.data
    const before = connectors.get(id)
    if (before && before.node !== fact.node) return
    connectors.set(id, {
      ...set,
      id,
      node: fact.node,
      setAt: fact.happenedAt,
      removed: false,
      trial: null,
      list: before?.list ?? null
    })
  },
  'connector.removed': (connectors, fact) => change(connectors, fact, { removed: true, list: null, keyed: [] }),
  'connector.tested': (connectors, fact) =>
    change(connectors, fact, {
      trial: { at: fact.happenedAt, by: fact.actor.person, trouble: fact.data.trouble }
    }),
  'list.replaced': (connectors, fact) =>
    change(connectors, fact, { list: { count: fact.data.count, refused: fact.data.refused, at: fact.happenedAt } }),
  'list.removed': (connectors, fact) => change(connectors, fact, { list: null }),
  'recipients.shown': () => {},
  'recipients.exported': () => {}
}

function change(
  connectors: Connectors,
  { data, node }: Pick<Fact<{ readonly connector: string }>, 'data' | 'node'>,
  to: Partial<Connector>
): void {
  const before = connectors.get(data.connector)
  if (before?.node === node) connectors.set(before.id, { ...before, ...to })
}
