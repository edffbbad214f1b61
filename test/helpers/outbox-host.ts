import type { ConnectorDraft } from '../../shared/connector/connector.ts'
import type { Actor } from '../../shared/event/envelope.ts'
import type { Command, CommandData, CommandName } from '../../shared/incident/commands.ts'
import { fold } from '../../shared/incident/fold.ts'
import { textOf } from '../../shared/incident/notice/notice.ts'
import type { Sending } from '../../shared/incident/sending/sending.ts'
import type { IncidentState } from '../../shared/incident/state.ts'
import { emptyIncident } from '../../shared/incident/state.ts'
import type { HostOptions } from '../../host/host-options.ts'
import { wholeSheet } from './arbitrary-notices.ts'
import { minutes } from './given.ts'
import type { TestHost } from './host.ts'
import { testHost } from './host.ts'
import { ito, matsumoto, takahashi } from './people.ts'

/** A host with a clock of its own, five minutes into a halt, and short words for what its people do. */
export type OutboxHost = TestHost & {
  /** The clock: minutes after the halt. */
  readonly at: (minute: number) => void
  readonly by: (actor: Actor) => Promise<void>
  readonly act: <N extends CommandName>(stream: string, name: N, data: CommandData<N>) => Promise<void>
  readonly state: (stream: string) => Promise<IncidentState>
  readonly typesIn: (stream: string) => Promise<string[]>
  readonly connect: (draft: ConnectorDraft) => Promise<string>
  readonly list: (connector: string, addresses: readonly string[]) => Promise<void>
  /** A first notice on a channel, signed by PR, legal and the commander, handed to a connector; gives its id. */
  readonly hand: (stream: string, channel: string, connector: string) => Promise<string>
  readonly sendings: (stream: string) => Promise<Sending[]>
}

/** Opens such a host. */
export async function outboxHost(options: Partial<HostOptions> & { folder?: string } = {}): Promise<OutboxHost> {
  let now = minutes(5)
  const host = await testHost({ now: () => now, ...options })
  const by: OutboxHost['by'] = async (actor) => void (await host.get('settings.write', actor))
  const act: OutboxHost['act'] = async (stream, name, data) =>
    void (await host.get('incident.act', { stream, command: { name, data } as Command }))
  const events = async (stream: string) => (await host.get('stream.read', { stream })).events
  const state = async (stream: string) => fold(emptyIncident, await events(stream))
  return {
    ...host,
    at: (minute) => (now = minutes(minute)),
    by,
    act,
    state,
    typesIn: async (stream) => (await events(stream)).map(({ type }) => type),
    connect: async (draft) => (await host.get('connector.save', { id: null, draft })).id,
    list: async (id, addresses) => {
      const content = Buffer.from(['mail', ...addresses].join('\n')).toString('base64')
      await host.get('list.import', { id, fileName: 'list.csv', content })
    },
    hand: async (stream, channel, connector) => {
      await by(takahashi)
      if ((await state(stream)).facts.size === 0) {
        await act(stream, 'fact.set', wholeSheet())
        await act(stream, 'eta.estimate', { from: null, to: null, basis: '', reviewAt: null })
      }
      const before = new Set((await state(stream)).notices.keys())
      await act(stream, 'notice.draft', { channels: [channel], stage: before.size === 0 ? 'start' : 'update' })
      const notice = [...(await state(stream)).notices.values()].find(({ id }) => !before.has(id))
      if (!notice) throw new Error('no notice was drafted')
      const texts = [{ notice: notice.id, textHash: textOf(notice).hash }]
      await act(stream, 'notice.propose', { texts })
      for (const signer of [ito, { ...matsumoto, person: '佐藤' }]) {
        await by(signer)
        await act(stream, 'notice.approve', { texts })
      }
      await by(takahashi)
      await act(stream, 'notice.queue', { notice: notice.id, connector })
      return notice.id
    },
    sendings: async (stream) => [...(await state(stream)).sendings.values()]
  }
}
