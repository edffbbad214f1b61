import type { ConfigOf, ConnectorKind } from '../../connector/config.ts'
import type { Connector } from '../../connector/connector.ts'
import type { Sending } from '../../incident/sending/sending.ts'
import { isOver } from '../../incident/sending/sending.ts'
import type { IncidentState } from '../../incident/state.ts'
import { pageChangedAt } from '../../outbox/queue/pages.ts'

type PageConfig = ConfigOf<'statusFolder' | 'statusHttp'>

/** One status page: the way by which it goes, the channel whose notices stand on it, and what was last sent. */
export type PagePlace = {
  readonly connector: Pick<Connector, 'id' | 'name'>
  readonly config: PageConfig
  readonly channel: string
  /** What went out last by it, a page or a notice that stands on it; and what is on its way. */
  readonly last: Sending | null
  readonly open: Sending | null
}

const pageKinds: readonly ConnectorKind[] = ['statusFolder', 'statusHttp']

/** Every status page that this installation keeps up, one for each way and channel. */
export function pagePlaces(state: IncidentState, connectors: readonly Connector[]): PagePlace[] {
  return connectors.flatMap(({ id, name, config, channels }) => {
    if (!isPage(config)) return []
    const own = [...state.sendings.values()].filter(({ connector }) => connector === id)
    return channels.map((channel) => {
      const here = own.filter((sending) => sending.channel === channel).toSorted((a, b) => a.queued.at - b.queued.at)
      return {
        connector: { id, name },
        config,
        channel,
        last: here.findLast(({ status }) => status === 'delivered') ?? null,
        open: here.findLast((sending) => !isOver(sending)) ?? null
      }
    })
  })
}

/** Whether what is published no longer reads as the page does now; what never went is so once something stands on it. */
export function isOutdated(state: IncidentState, { connector, channel, last }: PagePlace): boolean {
  return pageChangedAt(state, channel, connector.id) > (last?.endedAt ?? 0)
}

/** How many pages a person has to publish: they read otherwise now, and nothing is on its way. A drill has none. */
export function countOutdated(state: IncidentState, connectors: readonly Connector[]): number {
  if (state.drill) return 0
  return pagePlaces(state, connectors).filter((place) => place.open === null && isOutdated(state, place)).length
}

function isPage(config: Connector['config']): config is PageConfig {
  return pageKinds.includes(config.kind)
}
