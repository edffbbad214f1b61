import type { HostOptions } from '../../host/host-options.ts'
import type { Told } from '../../shared/watch/told.ts'
import type { Envelope } from '../../shared/event/envelope.ts'
import { freshFolder } from './data-folder.ts'
import type { TestHost } from './host.ts'
import { testHost } from './host.ts'

const MINUTE = 60_000

/** When the halts of these tests begin: 2026-03-01 09:00 JST. */
export const BEGIN = Date.UTC(2026, 2, 1, 0, 0)

/** A host with a clock that a test winds; its watch runs once a second of that clock. */
export type WatchedHost = {
  now: number
  readonly told: Told[]
  readonly counts: number[]
  readonly host: () => TestHost
  /** Lets so many minutes go by, a look at every second. */
  readonly run: (minutes: number) => void
  /** Lets so many minutes go by in which nobody looks. */
  readonly sleep: (minutes: number) => void
  /** Ends the host and opens it again after so many minutes. */
  readonly restart: (minutes: number) => Promise<void>
  readonly eventsOf: (stream: string) => Promise<readonly Envelope[]>
  /** What was raised of a rule: escalation, level and whether it was missed. */
  readonly raised: (stream: string, rule: string) => Promise<readonly string[]>
  /** Takes the call to a role, as 佐藤. */
  readonly take: (stream: string, role: string) => Promise<void>
}

/** Opens one over a fresh folder, at `BEGIN`. */
export async function watchedHost(options: Partial<HostOptions> = {}): Promise<WatchedHost> {
  const folder = freshFolder()
  const told: Told[] = []
  const counts: number[] = []
  const open = () =>
    testHost({
      folder,
      now: () => self.now,
      alarm: { ring: (one) => void told.push(one), count: (waiting) => void counts.push(waiting) },
      ...options
    })
  const self: Omit<WatchedHost, 'host'> = {
    now: BEGIN,
    told,
    counts,
    run: (minutes) => {
      for (const end = self.now + minutes * MINUTE; self.now < end;) {
        self.now += 1000
        host.watch()
      }
    },
    sleep: (minutes) => void (self.now += minutes * MINUTE),
    restart: async (minutes) => {
      await host.host.close()
      self.now += minutes * MINUTE
      host = await open()
    },
    eventsOf: async (stream) => (await host.get('stream.read', { stream })).events,
    raised: async (stream, rule) =>
      (await self.eventsOf(stream))
        .filter(({ type, data }) => type === 'escalation.raised' && data['rule'] === rule)
        .map(
          ({ data }) =>
            `${String(data['escalation'])} ${String(data['level'])}${data['missed'] === true ? ' missed' : ''}`
        ),
    take: async (stream, role) => {
      const data = { role, slot: { role, contact: '' }, number: 0 }
      await host.get('incident.act', { stream, command: { name: 'call.take', data } })
    }
  }
  let host = await open()
  return Object.assign(self, { host: () => host })
}
