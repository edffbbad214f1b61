import type { Handlers, Input, Output, Reply } from '../../shared/bridge/contract.ts'
import { ok, refuse } from '../../shared/bridge/contract.ts'
import { connectorEvents } from '../../shared/connector/events.ts'
import { writerOf } from '../../shared/incident/noun.ts'
import { maskAddress, maskSample } from '../../shared/people/mask.ts'
import { listBound } from '../outbox/mailing-lists.ts'
import { readList } from '../outbox/read-list.ts'
import type { OutboxRoom } from '../outbox/room.ts'
import { refuseKey } from '../people/act.ts'
import { connectorOf, together, withOutbox } from './connector.ts'
import type { Parts } from './parts.ts'
import { actorOf } from './parts.ts'

type Rows = 'list.preview' | 'list.import' | 'list.remove'

/** How many addresses of a file are shown, masked, before it is taken. */
const SHOWN = 20

const write = writerOf(connectorEvents)

/** The mailing lists of connectors: they come in as files and never leave as such. */
export function mailingListHandlers(parts: Parts): Pick<Handlers, Rows> {
  return {
    'list.preview': async (input) => ok(await preview(input)),
    'list.import': (input) => withOutbox(parts, (room) => take(parts, room, input)),
    'list.remove': ({ id }) => withOutbox(parts, (room) => remove(parts, room, id))
  }
}

async function preview({ content, encoding, column }: Input<'list.preview'>): Promise<Output<'list.preview'>> {
  const { addresses, columns, refused, findings, ...found } = await readList(Buffer.from(content, 'base64'), {
    encoding,
    column
  })
  return {
    ...found,
    columns: columns.map(({ heading, sample }) => ({ heading, sample: maskSample(sample) })),
    taken: addresses.length,
    refused: [...refused],
    findings: [...findings],
    sample: addresses.slice(0, SHOWN).map(maskAddress)
  }
}

async function take(
  parts: Parts,
  room: OutboxRoom,
  { id, content, encoding, column }: Input<'list.import'>
): Promise<Reply<Output<'list.import'>>> {
  const connector = connectorOf(parts, id)
  if (!connector) return refuse('no-such-connector')
  if (connector.config.kind !== 'mail') return refuse('not-a-mail-connector')
  if (!actorOf(parts.settings)) return refuse('who-are-you')
  const { addresses, refused, findings } = await readList(Buffer.from(content, 'base64'), { encoding, column })
  if (addresses.length === 0) return refuse('list-empty')
  const seal = await (await room.keys()).sealer().catch(refuseKey)
  if (typeof seal !== 'function') return seal
  const moved = (done: number) =>
    parts.notices.tell({ name: 'list.moved', data: { connector: id, done, all: addresses.length } })
  const generation = await room.lists
    .prepare(addresses, (address) => seal(address, listBound(id)), moved)
    .catch(refuseKey)
  if (typeof generation !== 'number') return generation
  const event = write('list.replaced', {
    connector: id,
    name: connector.name,
    count: addresses.length,
    refused: refused.reduce((sum, { count }) => sum + count, 0)
  })
  const done = together(parts, room, event, () => room.lists.use(id, generation))
  if (done.ok) return ok({ taken: addresses.length, refused: [...refused], findings: [...findings] })
  room.lists.discard(generation)
  return done
}

function remove(parts: Parts, room: OutboxRoom, id: string): Reply<Record<string, never>> {
  const connector = connectorOf(parts, id)
  if (!connector) return refuse('no-such-connector')
  const count = room.lists.count(id)
  if (count === 0) return refuse('already-so')
  const event = write('list.removed', { connector: id, name: connector.name, count })
  return together(parts, room, event, () => room.lists.remove(id))
}
