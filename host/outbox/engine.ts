import type { NewEvent } from '../../shared/event/envelope.ts'
import { decide } from '../../shared/incident/decide.ts'
import { ENGINE } from '../../shared/incident/engine.ts'
import type { Sending } from '../../shared/incident/sending/sending.ts'
import { isOver } from '../../shared/incident/sending/sending.ts'
import { sendingFacts } from '../../shared/incident/sending/facts.ts'
import type { IncidentState } from '../../shared/incident/state.ts'
import type { Connector } from '../../shared/connector/connector.ts'
import { connectorsOf } from '../../shared/connector/connector.ts'
import { ORG } from '../../shared/org/fold.ts'
import { reportsDue } from '../../shared/outbox/notice-report.ts'
import type { SendingProgress } from '../../shared/outbox/progress.ts'
import { briefsToQueue } from '../../shared/outbox/queue/briefs.ts'
import { noticesToQueue } from '../../shared/outbox/queue/notices.ts'
import { pagesToQueue } from '../../shared/outbox/queue/pages.ts'
import type { PlaybookIndex } from '../../shared/playbook/applies.ts'
import type { Desk } from '../desk.ts'
import type { Notices } from '../notices.ts'
import type { PlaybookShelf } from '../playbook-shelf.ts'
import { openFlights } from './flights.ts'
import type { Job } from './jobs.ts'
import { nextStep } from './next-step.ts'
import type { OutboxRoom } from './room.ts'
import type { Patience } from './send/by-connector.ts'

/** How the outbox is driven: `run` looks at everything and is answered when all that it set out on has come to an end. */
export type OutboxPace = (run: () => Promise<void>) => () => void

/** What the engine works with. */
export type EngineParts = {
  readonly desk: Desk
  readonly shelf: PlaybookShelf
  readonly notices: Notices
  /** Opened when it is first needed; null where the disk refuses. */
  readonly room: () => OutboxRoom | null
  readonly pace: OutboxPace
  readonly patience: Patience
  /** From 0 to 1. */
  readonly random: () => number
  /** On whose clocks the times of a brief and a page are. */
  readonly timeZone: () => string
  readonly onError: (error: unknown) => void
}

/** The outbox at work. */
export type OutboxEngine = {
  readonly progress: (stream: string) => SendingProgress[]
  /** Stops what is under way after the mail that is on the line, and waits for it a little. */
  readonly close: () => Promise<void>
}

/** How often (ms) a running host looks into its outbox. */
const EVERY_MS = 500
/** After a fault of the disk or of the program a stream is left alone for so long (ms). */
const REST_MS = 5_000

/** The pace of a running host. A timer follows the monotonic clock, whatever is done to the wall clock. */
export const outboxPace: OutboxPace = (run) => {
  const timer = setInterval(() => void run(), EVERY_MS).unref()
  return () => clearInterval(timer)
}

/**
 * Starts the outbox: what people and the rules want to leave the console is queued in the log, sent, tried again, held back
 * or blocked, and what came of it is written down. It looks at what stands and never at who asked: a drill's sendings are
 * blocked here, whatever a page wanted.
 */
export function openEngine(parts: EngineParts): OutboxEngine {
  const { desk, shelf, notices, onError } = parts
  const room = (): OutboxRoom => {
    const opened = parts.room()
    if (!opened) throw new NotWritten()
    return opened
  }
  const flights = openFlights({ ...parts, room }, () => looked.clear())
  const looked = new Map<string, { readonly state: IncidentState; readonly org: unknown; readonly nextAt: number }>()
  const resting = new Map<string, number>()
  let isOpen = true

  const append = (stream: string, events: readonly NewEvent[], happenedAt = desk.nowOf(stream)): void => {
    if (events.length === 0) return
    const written = desk.append(stream, events, ENGINE, happenedAt)
    if (!written.ok) throw new NotWritten()
  }

  const queue = (stream: string, playbook: PlaybookIndex, now: number) => {
    const { state } = desk.incident(stream)
    const { connectors } = desk.org().state
    const ours = connectorsOf(connectors, desk.node)
    for (const { queued, at } of noticesToQueue(state, connectors, desk.node)) {
      append(stream, [sendingFacts.queued(queued)], at)
    }
    const queued = [
      ...briefsToQueue(state, playbook, ours, { now, timeZone: parts.timeZone() }),
      ...pagesToQueue(state, ours)
    ]
    append(stream, queued.map(sendingFacts.queued))
  }

  /** Takes the next step with one sending; gives when (ms) it is to be looked at again. */
  const step = (stream: string, sending: Sending, now: number): number => {
    const { state } = desk.incident(stream)
    const job = room().jobs.find(sending.id)
    const next = nextStep(state, sending, {
      now,
      job,
      lastAt: job?.stage === 'flying' ? room().recipients.lastAt(sending.id) : null,
      connector: desk.org().state.connectors.get(sending.connector) ?? null,
      isFlying: flights.has(sending.id),
      random: parts.random
    })
    switch (next.do) {
      case 'nothing':
        return Number.POSITIVE_INFINITY
      case 'wait':
        return next.until
      case 'stop':
        flights.stop(sending.id)
        return Number.POSITIVE_INFINITY
      case 'say':
        append(stream, next.events)
        return now
      case 'forget':
        append(stream, next.events)
        room().jobs.put(begunAnew(sending, now))
        return now
      case 'give-up':
        giveUp(stream, state, sending, next.reason, desk.nowOf(stream))
        return now
      case 'tidy':
        room().recipients.abandon(sending.id)
        room().jobs.put({ ...next.job, stage: 'done', outcome: null })
        return Number.POSITIVE_INFINITY
      case 'send':
        if (flights.start(stream, sending, next.connector, next.wasCutOff)) return Number.POSITIVE_INFINITY
        if (next.connector.config.kind === 'mail') flights.giveWay(next.connector.id, sending.goAt)
        return now + EVERY_MS
    }
  }

  const giveUp = (stream: string, state: IncidentState, { id }: Sending, reason: string, now: number) => {
    const playbook = shelf.find(state.playbook)
    if (!playbook) return
    const context = { now, happenedAt: now, actor: ENGINE, playbook, newId: desk.newId }
    const decision = decide(state, { name: 'sending.cancel', data: { sending: id, reason } }, context)
    if (decision.ok) append(stream, decision.events)
  }

  const report = (stream: string, playbook: PlaybookIndex, now: number) => {
    const { state } = desk.incident(stream)
    const context = { now, happenedAt: now, actor: ENGINE, playbook, newId: desk.newId }
    append(
      stream,
      reportsDue(state, desk.node).flatMap((data) => {
        const decision = decide(state, { name: 'notice.report', data }, context)
        return decision.ok ? decision.events : []
      })
    )
  }

  const look = (stream: string, now: number): void => {
    const before = looked.get(stream)
    const org = desk.org().state
    const { state } = desk.incident(stream)
    if (before?.state === state && before.org === org && now < before.nextAt) return
    const playbook = state.declaredAt === null ? null : shelf.find(state.playbook)
    if (!playbook) return
    const moment = desk.nowOf(stream)
    queue(stream, playbook, moment)
    report(stream, playbook, moment)
    let nextAt = Number.POSITIVE_INFINITY
    for (const id of inTurn([...desk.incident(stream).state.sendings.values()], org.connectors)) {
      const sending = desk.incident(stream).state.sendings.get(id)
      const isOpenStill = sending && (!isOver(sending) || sending.status === 'cancelled' || flights.has(id))
      if (isOpenStill && sending.node === desk.node) nextAt = Math.min(nextAt, step(stream, sending, now))
    }
    report(stream, playbook, moment)
    looked.set(stream, { state: desk.incident(stream).state, org, nextAt })
  }

  const lookSafely = (stream: string, now: number) => {
    const rest = resting.get(stream) ?? 0
    if (now < rest && rest - now <= REST_MS) return
    try {
      resting.delete(stream)
      look(stream, now)
    } catch (error) {
      resting.set(stream, now + REST_MS)
      looked.delete(stream)
      if (!(error instanceof NotWritten)) onError(error)
    }
  }

  const streams = new Set(desk.incidents())
  const stopHearing = notices.subscribe((notice) => {
    if (notice.name === 'events.appended' && notice.data.stream !== ORG) streams.add(notice.data.stream)
  })
  const lookAtAll = () => {
    for (const stream of streams) lookSafely(stream, desk.now())
  }
  const run = async () => {
    if (!isOpen) return
    lookAtAll()
    await flights.settled()
    if (isOpen) lookAtAll()
  }
  const stopRunning = parts.pace(run)
  return {
    progress: (stream) =>
      [...desk.incident(stream).state.sendings.values()].flatMap(({ id, node, status, counts }) => {
        if (node !== desk.node || status === 'delivered') return []
        const moving = flights.progress(id)
        if (moving) return [moving]
        const job = room().jobs.find(id)
        const nextAt = job && status === 'waiting' ? job.nextAt : null
        return job ? [{ sending: id, attempts: job.attempts, nextAt, counts, perMinute: null, leftMs: null }] : []
      }),
    close: async () => {
      isOpen = false
      stopRunning()
      stopHearing()
      await flights.close()
    }
  }
}

/**
 * In which order sendings have their turn: as they were queued, but mailings the newest first. A long one must not keep back
 * the text that puts it right; it goes on afterwards, and asks first whether it is still true.
 */
function inTurn(sendings: readonly Sending[], connectors: ReadonlyMap<string, Connector>): string[] {
  const isMail = ({ connector }: Sending) => connectors.get(connector)?.config.kind === 'mail'
  const mailings = sendings.filter(isMail).toSorted((a, b) => b.goAt - a.goAt)
  return [...mailings, ...sendings.filter((sending) => !isMail(sending))].map(({ id }) => id)
}

/** A job of which this machine knows nothing but that a person decides. */
function begunAnew({ id, goAt }: Sending, now: number): Job {
  return { sending: id, goAt, stage: 'waiting', attempts: 0, nextAt: now, movedAt: goAt, outcome: null }
}

/** The disk refused; the board of troubles says so. */
class NotWritten extends Error {}
