import type { Handlers, Input, Output, Reply } from '../../shared/bridge/contract.ts'
import { ok, refuse } from '../../shared/bridge/contract.ts'
import { connectorEvents } from '../../shared/connector/events.ts'
import { sendingFacts } from '../../shared/incident/sending/facts.ts'
import { writerOf } from '../../shared/incident/noun.ts'
import type { Sending } from '../../shared/incident/sending/sending.ts'
import { maskAddress } from '../../shared/people/mask.ts'
import { fileStamp } from '../layout.ts'
import { listBound } from '../outbox/mailing-lists.ts'
import type { Recipient } from '../outbox/recipients.ts'
import type { OutboxRoom } from '../outbox/room.ts'
import { writeCsv } from '../people/csv.ts'
import { encodeShiftJis } from '../people/shift-jis.ts'
import { inTransaction } from '../store/connection.ts'
import { NotRecorded, record, withOutbox } from './connector.ts'
import { refuseKey } from '../people/act.ts'
import type { Parts } from './parts.ts'
import { actorOf, refuseWrite } from './parts.ts'

type Rows = 'sending.progress' | 'sending.recipients' | 'sending.resolve' | 'sending.export'

const write = writerOf(connectorEvents)
/** The most recipients that one file holds. */
const EXPORTED = 2_000_000

/** What lies in the outbox, recipient by recipient: masked on the screen, in the clear never without a record. */
export function sendingHandlers(parts: Parts): Pick<Handlers, Rows> {
  const at = <T>(
    { stream, sending }: { readonly stream: string; readonly sending: string },
    run: (room: OutboxRoom, found: Sending) => Promise<Reply<T>> | Reply<T>
  ) =>
    withOutbox(parts, (room) => {
      const found = parts.desk.has(stream) ? parts.desk.incident(stream).state.sendings.get(sending) : undefined
      return found ? run(room, found) : refuse('no-such-sending')
    })
  return {
    'sending.progress': ({ stream }) =>
      parts.desk.has(stream)
        ? withOutbox(parts, (_room, { progress }) => ok({ rows: progress(stream) }))
        : refuse('no-such-incident'),
    'sending.recipients': (input) => at(input, (room, found) => page(parts, room, found, input)),
    'sending.resolve': (input) => at(input, (room, found) => resolve(parts, room, found, input)),
    'sending.export': (input) => at(input, (room, found) => exportAll(parts, room, found, input))
  }
}

async function page(
  parts: Parts,
  room: OutboxRoom,
  found: Sending,
  { state, from, limit, reveal }: Input<'sending.recipients'>
): Promise<Reply<Output<'sending.recipients'>>> {
  const total = totalOf(room, found, state)
  const recipients = room.recipients.page(found.id, state, from, limit)
  if (reveal) {
    const recorded = record(parts, write('recipients.shown', { sending: found.id, count: recipients.length }))
    if (!recorded.ok) return recorded
  }
  const open = await opener(room, found)
  const rows = recipients.map(({ n, at, status, ...one }) => {
    const address = open(one)
    return { n, at, status, address: address !== null && !reveal ? maskAddress(address) : address }
  })
  return ok({ total, rows })
}

function totalOf({ recipients }: OutboxRoom, { id }: Sending, state: Input<'sending.recipients'>['state']): number {
  const { all, sent, refused, unknown } = recipients.counts(id)
  return { sent, refused, unknown, waiting: all - sent - refused - unknown }[state]
}

async function opener({ keys }: OutboxRoom, { connector }: Sending) {
  const ring = await keys()
  return ({ sealed }: Pick<Recipient, 'sealed'>) => (sealed === '' ? null : ring.open(sealed, listBound(connector)))
}

/** A person says of recipients in doubt that they have it, or that they are to be sent it again. */
function resolve(
  parts: Parts,
  { database, recipients }: OutboxRoom,
  found: Sending,
  { stream, which, found: what }: Input<'sending.resolve'>
): Reply<Record<string, never>> {
  const { desk } = parts
  const actor = actorOf(parts.settings)
  if (!actor) return refuse('who-are-you')
  const barred = what === 'again' ? barOf(found) : null
  if (found.status === 'sending' || barred) return refuse(barred ?? 'on-its-way')
  const now = desk.now()
  try {
    return inTransaction(database, () => {
      const about = recipients.settle(found.id, which, what === 'arrived' ? 'sent' : 'waiting', now)
      if (about === 0) return refuse('nothing-unknown')
      const [arrived, again] = what === 'arrived' ? [about, 0] : [0, about]
      const event = sendingFacts.cleared(found, arrived, again, recipients.counts(found.id))
      const written = desk.append(stream, [event], actor, desk.nowOf(stream))
      if (!written.ok) throw new NotRecorded(refuseWrite(written))
      return ok({})
    })
  } catch (error) {
    return error instanceof NotRecorded ? error.reply : refuseKey(error)
  }
}

/** What was held back or given up is not sent to anybody by way of looking recipients up. */
function barOf({ status }: Sending): string | null {
  if (status === 'held') return 'held-back'
  return status === 'cancelled' || status === 'blocked' ? 'sending-over' : null
}

/** The file says who it is about and what is known; where the disk takes no record, there is no file. */
async function exportAll(
  parts: Parts,
  room: OutboxRoom,
  found: Sending,
  { state, encoding, language }: Input<'sending.export'>
): Promise<Reply<Output<'sending.export'>>> {
  const open = await opener(room, found)
  const rows = room.recipients.page(found.id, state, 0, EXPORTED)
  const recorded = record(parts, write('recipients.exported', { sending: found.id, count: rows.length }))
  if (!recorded.ok) return recorded
  const headings = language === 'ja' ? ['メールアドレス', '応答コード', '時刻(UTC)'] : ['mail', 'answer', 'time (UTC)']
  const text = writeCsv([
    headings,
    ...rows.map((row) => [
      open(row) ?? '',
      row.status === null ? '' : String(row.status),
      row.at === null ? '' : new Date(row.at).toISOString()
    ])
  ])
  const bytes = encoding === 'shift_jis' ? encodeShiftJis(text).bytes : Buffer.from(`\ufeff${text}`)
  return ok({
    fileName: `haltdesk-recipients-${state}-${fileStamp(parts.desk.now()).slice(0, 10)}.csv`,
    mimeType: `text/csv;charset=${encoding === 'shift_jis' ? 'shift_jis' : 'utf-8'}`,
    content: Buffer.from(bytes).toString('base64'),
    count: rows.length
  })
}
