import { ENGINE } from '../../shared/incident/engine.ts'
import type { Connector } from '../../shared/connector/connector.ts'
import type { ConfigOf } from '../../shared/connector/config.ts'
import { sendingFacts } from '../../shared/incident/sending/facts.ts'
import type { Counts, Sending } from '../../shared/incident/sending/sending.ts'
import type { SendingProgress } from '../../shared/outbox/progress.ts'
import { trouble } from '../../shared/outbox/trouble.ts'
import { statusPageOf } from '../../shared/report/status-page/of-state.ts'
import type { StatusPage } from '../../shared/report/status-page/page.ts'
import type { EngineParts } from './engine.ts'
import { finish } from './finish.ts'
import type { Job } from './jobs.ts'
import type { Outcome } from './outcome.ts'
import type { OutboxRoom } from './room.ts'
import { openProgressBoard } from './progress.ts'
import { sendBy } from './send/by-connector.ts'

/** What is on its way at this moment: one sending a connector at a time. */
export type Flights = {
  readonly has: (sending: string) => boolean
  /** Sets out; false where the connector is busy with another. */
  readonly start: (stream: string, sending: Sending, connector: Connector, wasCutOff: boolean) => boolean
  readonly stop: (sending: string) => void
  /** A mailing that was handed over before a moment (ms) makes room for a newer one after the mail that is on the line. */
  readonly giveWay: (connector: string, goAt: number) => void
  readonly progress: (sending: string) => SendingProgress | null
  /** When everything that is on its way now has come to an end. */
  readonly settled: () => Promise<void>
  readonly close: () => Promise<void>
}

/** After so many tries that reached nobody (about two hours) a recipient that is always put off is given up. */
const LAST_CALL = 12
/** How long (ms) the end of the program waits for the mail that is on the line. */
const CLOSING_MS = 3_000
/** After a fault of this machine's own disk a sending rests for so long (ms), lest it be repeated again and again. */
const REST_MS = 60_000
/** A closed incident's notices stay on the status page for so long (ms). */
const KEPT_MS = 7 * 24 * 60 * 60_000

type FlightParts = Omit<EngineParts, 'room'> & { readonly room: () => OutboxRoom }
type Flight = {
  readonly connector: string
  readonly goAt: number
  readonly stop: AbortController
  readonly done: Promise<void>
}

/** No flight yet. `onEnd` hears when one came to an end. */
export function openFlights(parts: FlightParts, onEnd: () => void): Flights {
  const { desk, notices, onError } = parts
  const flights = new Map<string, Flight>()
  const board = openProgressBoard(notices, desk.now)
  const resting = new Map<string, number>()
  let isClosing = false

  const append = (stream: string, events: ReturnType<typeof finish>['events']) =>
    events.length === 0 || desk.append(stream, events, ENGINE, desk.nowOf(stream)).ok

  /** Says in the tables and in the log that it sets out, then sends, then says what came of it. */
  const fly = async (
    stream: string,
    sending: Sending,
    connector: Connector,
    wasCutOff: boolean,
    signal: AbortSignal
  ) => {
    const room = parts.room()
    const { jobs, recipients } = room
    const now = desk.now()
    const isMail = connector.config.kind === 'mail'
    const before = jobs.find(sending.id)
    const attempts = before?.goAt === sending.goAt ? before.attempts + 1 : 1
    const { id, goAt } = sending
    const movedAt = Math.max(goAt, before?.movedAt ?? 0)
    const job: Job = { sending: id, goAt, stage: 'flying', attempts, nextAt: now, movedAt, outcome: null }
    if (isMail && recipients.enlist(sending.id, connector.id) === 0) {
      return end(stream, sending.id, job, { kind: 'failed', trouble: trouble('list-missing') }, null, false)
    }
    if (isMail && wasCutOff) recipients.ground(sending.id, now)
    const start = isMail ? recipients.counts(sending.id) : null
    jobs.put(job)
    const setsOut = sending.status === 'queued' || (isMail && sending.status === 'waiting')
    if (setsOut && !append(stream, [sendingFacts.attempted(sending, start?.all ?? null)])) {
      return jobs.put({ ...job, stage: 'waiting' })
    }
    const moved = start ? board.follow(stream, sending.id, start, attempts) : () => {}
    const outcome = await sendBy(
      { room, now: desk.now, patience: parts.patience },
      {
        sending,
        connector,
        page: (config) => pageFor(stream, sending, config),
        isLastCall: attempts >= LAST_CALL,
        signal,
        moved
      }
    ).catch((error: unknown): Outcome => {
      onError(error)
      return { kind: 'failed', trouble: trouble('unexpected', { status: '—' }) }
    })
    const counts = isMail ? recipients.counts(sending.id) : null
    end(stream, sending.id, job, outcome, counts, start !== null && counts !== null && counts.sent > start.sent)
  }

  const end = (stream: string, id: string, job: Job, outcome: Outcome, counts: Counts | null, brought: boolean) => {
    const sending = desk.incident(stream).state.sendings.get(id)
    if (!sending) return
    const { jobs, recipients } = parts.room()
    const { job: after, events } = finish(sending, job, outcome, counts, {
      now: desk.now(),
      random: parts.random(),
      brought
    })
    jobs.put(after)
    if (outcome.kind === 'sent' && counts) recipients.forget(id)
    append(stream, events)
  }

  /** One page shows what every live incident of this console told on the channel. */
  const pageFor = (stream: string, sending: Sending, config: ConfigOf<'statusFolder' | 'statusHttp'>): StatusPage => {
    const now = desk.now()
    const setting = { title: config.title, url: config.publicUrl, timeZone: parts.timeZone(), now }
    const pages = desk.incidents().flatMap((other) => {
      const { state } = desk.incident(other)
      const isOld = state.closed !== undefined && now - state.closed.enteredAt > KEPT_MS
      if (state.drill || (isOld && other !== stream)) return []
      return statusPageOf(state, sending.channel, setting, other === stream ? sending.about || null : null).notices
    })
    return { ...setting, notices: pages }
  }

  return {
    has: (sending) => flights.has(sending),
    start(stream, sending, connector, wasCutOff) {
      const isBusy = [...flights.values()].some((one) => one.connector === connector.id)
      if (isClosing || isBusy || desk.now() < (resting.get(sending.id) ?? 0)) return false
      const stop = new AbortController()
      const done = fly(stream, sending, connector, wasCutOff, stop.signal)
        .catch((error: unknown) => {
          resting.set(sending.id, desk.now() + REST_MS)
          onError(error)
        })
        .finally(() => {
          flights.delete(sending.id)
          board.end(sending.id)
          onEnd()
        })
      flights.set(sending.id, { connector: connector.id, goAt: sending.goAt, stop, done })
      return true
    },
    stop: (sending) => flights.get(sending)?.stop.abort(),
    giveWay(connector, goAt) {
      for (const flight of flights.values()) {
        if (flight.connector === connector && flight.goAt < goAt) flight.stop.abort()
      }
    },
    progress: board.of,
    settled: async () => void (await Promise.all([...flights.values()].map(({ done }) => done))),
    async close() {
      isClosing = true
      const all = [...flights.values()]
      for (const { stop } of all) stop.abort()
      let timer: NodeJS.Timeout | undefined
      const late = new Promise<void>((resolve) => (timer = setTimeout(resolve, CLOSING_MS)))
      await Promise.race([Promise.all(all.map(({ done }) => done)), late])
      clearTimeout(timer)
    }
  }
}
