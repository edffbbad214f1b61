import type { Connector } from '../../connector/connector.ts'
import type { IncidentState } from '../../incident/state.ts'
import type { Queued } from '../../incident/sending/facts.ts'
import type { Sending } from '../../incident/sending/sending.ts'
import { isOver } from '../../incident/sending/sending.ts'

/**
 * The status pages that no longer say what stands: something on their channel was posted by hand, put right or withdrawn
 * since they were last sent. Only pages that this incident has published before; the first time is a person's to decide.
 */
export function pagesToQueue(state: IncidentState, connectors: readonly Connector[]): Queued[] {
  return connectors.flatMap(({ id, name, config, channels }) => {
    if (config.kind !== 'statusFolder' && config.kind !== 'statusHttp') return []
    const sendings = [...state.sendings.values()].filter(({ connector }) => connector === id)
    const last = Math.max(0, ...sendings.filter(({ status }) => status === 'delivered').map(madeAt))
    if (last === 0 || sendings.some((one) => !isOver(one))) return []
    return channels.flatMap((channel) => {
      const changed = pageChangedAt(state, channel, id)
      const sending = `page-${id}-${channel}-${changed}`
      if (changed <= last || state.sendings.has(sending)) return []
      return {
        sending,
        kind: 'statusPage' as const,
        connector: id,
        via: name,
        channel,
        about: '',
        department: '',
        text: null
      }
    })
  })
}

/** When the page that a sending brought was made, at the latest (ms): what changed since is not on it. */
function madeAt({ endedAt }: Sending): number {
  return endedAt ?? 0
}

/** When the newest change that the page of a connector has to show was written down (ms); what it posted itself is on it. */
export function pageChangedAt(state: IncidentState, channel: string, connector: string): number {
  let last = 0
  for (const { channel: on, posted, withdrawn, deliveries } of state.notices.values()) {
    if (on !== channel || !posted) continue
    const isOurs = deliveries.some((one) => one.connector === connector && one.outcome === 'posted')
    last = Math.max(last, isOurs ? 0 : posted.enteredAt, withdrawn?.enteredAt ?? 0)
  }
  return last
}
