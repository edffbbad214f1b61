import path from 'node:path'
import type { Handlers, Input, Output, Reply } from '../../shared/bridge/contract.ts'
import { ok, refuse } from '../../shared/bridge/contract.ts'
import { mailAddress } from '../../shared/connector/address.ts'
import type { Connector } from '../../shared/connector/connector.ts'
import { connectorsOf } from '../../shared/connector/connector.ts'
import { connectorFault, keptConfig, keyedAfter } from '../../shared/connector/decide.ts'
import { connectorEvents } from '../../shared/connector/events.ts'
import type { NewEvent } from '../../shared/event/envelope.ts'
import { writerOf } from '../../shared/incident/noun.ts'
import { ORG } from '../../shared/org/fold.ts'
import type { Outbox } from '../outbox/outbox.ts'
import type { OutboxRoom } from '../outbox/room.ts'
import type { SendParts } from '../outbox/send/by-connector.ts'
import { tryConnector } from '../outbox/try-connector.ts'
import { refuseKey } from '../people/act.ts'
import { inTransaction } from '../store/connection.ts'
import type { Parts } from './parts.ts'
import { actorOf, refuseWrite } from './parts.ts'

type Rows = 'connector.list' | 'connector.save' | 'connector.remove' | 'connector.test'

const write = writerOf(connectorEvents)

/** The ways out: what they are, and never what they keep secret. */
export function connectorHandlers(parts: Parts): Pick<Handlers, Rows> {
  return {
    'connector.list': () => withOutbox(parts, (room) => list(parts, room)),
    'connector.save': (input) => withOutbox(parts, (room) => save(parts, room, input)),
    'connector.remove': ({ id }) => withOutbox(parts, (room) => remove(parts, room, id)),
    'connector.test': (input) => withOutbox(parts, (room, { patience }) => test(parts, { room, patience }, input))
  }
}

/** Runs something over the outbox; refused where it could not be opened. */
export function withOutbox<T>(
  { outbox }: Pick<Parts, 'outbox'>,
  run: (room: OutboxRoom, outbox: Outbox) => Promise<Reply<T>> | Reply<T>
): Promise<Reply<T>> | Reply<T> {
  const room = outbox?.room()
  return outbox && room ? run(room, outbox) : refuse('outbox-closed')
}

/** A connector of this installation that is in use. */
export function connectorOf({ desk }: Pick<Parts, 'desk'>, id: string): Connector | null {
  const found = desk.org().state.connectors.get(id)
  return found && found.node === desk.node && !found.removed ? found : null
}

/** Writes about the ways out in the name of who uses this installation. */
export function record(parts: Parts, event: NewEvent): Reply<Record<string, never>> {
  const actor = actorOf(parts.settings)
  if (!actor) return refuse('who-are-you')
  const written = parts.desk.append(ORG, [event], actor, parts.desk.now())
  return written.ok ? ok({}) : refuseWrite(written)
}

/** Undoes what a transaction did where the record of it was refused. */
export class NotRecorded extends Error {
  readonly reply: Reply<never>
  constructor(reply: Reply<never>) {
    super('not recorded')
    this.reply = reply
  }
}

/** Changes the outbox's tables and the log together: neither without the other, but for a crash in between. */
export function together(
  parts: Parts,
  room: OutboxRoom,
  event: NewEvent,
  change: () => void
): Reply<Record<string, never>> {
  try {
    return inTransaction(room.database, () => {
      change()
      const recorded = record(parts, event)
      if (!recorded.ok) throw new NotRecorded(recorded)
      return recorded
    })
  } catch (error) {
    return error instanceof NotRecorded ? error.reply : refuseKey(error)
  }
}

async function list({ desk }: Parts, { keys, secrets }: OutboxRoom): Promise<Reply<Output<'connector.list'>>> {
  const ring = await keys()
  const connectors = connectorsOf(desk.org().state.connectors, desk.node).map((one) => ({
    ...one,
    channels: [...one.channels],
    briefs: [...one.briefs],
    keyed: [...one.keyed],
    locked: secrets.locked(one.id, one.keyed, ring)
  }))
  return ok({ protection: ring.protection, lockedKeys: ring.locked, connectors })
}

async function save(
  parts: Parts,
  room: OutboxRoom,
  { id, draft }: Input<'connector.save'>
): Promise<Reply<Output<'connector.save'>>> {
  if (!actorOf(parts.settings)) return refuse('who-are-you')
  const before = id === null ? null : connectorOf(parts, id)
  if (id !== null && !before) return refuse('no-such-connector')
  const seal = await (await room.keys()).sealer().catch(refuseKey)
  if (typeof seal !== 'function') return seal
  const { desk, shelf } = parts
  const fault = connectorFault(draft, {
    others: connectorsOf(desk.org().state.connectors, desk.node).filter((one) => one.id !== id),
    before,
    playbook: shelf.find(shelf.current() ?? '')?.playbook ?? null,
    isAbsolute: (folder) => path.isAbsolute(folder)
  })
  if (fault) return refuse(fault)
  const connector = before?.id ?? `k-${desk.newId()}`
  const keyed = keyedAfter(draft, before)
  const { name, channels, briefs, secrets } = draft
  const event = write('connector.saved', {
    connector,
    name,
    config: keptConfig(draft, before),
    channels,
    briefs,
    keyed
  })
  const done = together(parts, room, event, () => room.secrets.keep(connector, keyed, secrets, seal))
  return done.ok ? ok({ id: connector }) : done
}

function remove(parts: Parts, room: OutboxRoom, id: string): Reply<Record<string, never>> {
  const connector = connectorOf(parts, id)
  if (!connector) return refuse('no-such-connector')
  return together(parts, room, write('connector.removed', { connector: id, name: connector.name }), () => {
    room.secrets.wipe(id)
    room.lists.remove(id)
  })
}

/** Tries a connector for real, and records whether it worked. */
async function test(
  parts: Parts,
  { room, patience }: Pick<SendParts, 'room' | 'patience'>,
  { id, to }: Input<'connector.test'>
): Promise<Reply<Output<'connector.test'>>> {
  const connector = connectorOf(parts, id)
  if (!connector) return refuse('no-such-connector')
  if (connector.config.kind === 'compose') return refuse('connector-by-hand')
  if (!actorOf(parts.settings)) return refuse('who-are-you')
  const address = mailAddress(to)
  if (to !== '' && address === null) return refuse('address-bad')
  const { desk } = parts
  const found = await tryConnector({ room, now: desk.now, patience }, connector, address, `test-${desk.newId()}`)
  const data = { connector: id, name: connector.name, trouble: found?.code ?? null }
  const recorded = record(parts, write('connector.tested', data))
  return recorded.ok ? ok({ trouble: found }) : recorded
}
