import type { HostOptions } from '../../host/host-options.ts'
import type { Input } from '../../shared/bridge/contract.ts'
import type { Command } from '../../shared/incident/commands.ts'
import { fold } from '../../shared/incident/fold.ts'
import type { IncidentState } from '../../shared/incident/state.ts'
import { emptyIncident } from '../../shared/incident/state.ts'
import type { WatchedHost } from './watched-host.ts'
import { watchedHost } from './watched-host.ts'

/** A host with a clock that a test winds, and drills on it. */
export type DrillHost = WatchedHost & {
  /** Starts a drill led by 佐藤, who sits at this console; gives its stream. */
  readonly start: (change?: Partial<Input<'drill.start'>>) => Promise<string>
  readonly act: (stream: string, command: Command, happenedAt?: number) => Promise<void>
  readonly stateOf: (stream: string) => Promise<IncidentState>
}

/** Opens one over a fresh folder. */
export async function drillHost(options: Partial<HostOptions> = {}): Promise<DrillHost> {
  const room = await watchedHost(options)
  return Object.assign(room, {
    start: async (change: Partial<Input<'drill.start'>> = {}) => {
      const input = {
        scenario: 'DR-01',
        plan: null,
        pace: 1,
        announced: true,
        facilitator: '佐藤',
        commander: { person: '松本 彩', role: 'R-IC' },
        language: 'ja',
        ...change
      } as const
      return (await room.host().get('drill.start', input)).stream
    },
    act: async (stream: string, command: Command, happenedAt?: number) => {
      const when = happenedAt === undefined ? {} : { happenedAt }
      await room.host().get('incident.act', { stream, command, ...when })
    },
    stateOf: async (stream: string) => fold(emptyIncident, await room.eventsOf(stream))
  })
}
