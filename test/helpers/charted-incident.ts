import { linkOf } from '../../shared/event/chain.ts'
import { clockZero, tick } from '../../shared/event/clock.ts'
import type { Envelope, NewEvent } from '../../shared/event/envelope.ts'
import { etaEvents } from '../../shared/incident/eta/events.ts'
import { writerOf } from '../../shared/incident/noun.ts'
import { markEvents } from '../../shared/incident/notice-mark/events.ts'
import { progressEvents } from '../../shared/incident/progress/events.ts'
import type { Playbook } from '../../shared/playbook/schema.ts'
import { longIncident, sha256 } from './long-incident.ts'

const work = writerOf(progressEvents)
const eta = writerOf(etaEvents)
const mark = writerOf(markEvents)
const MINUTE = 60_000

type Wanted = {
  readonly stream: string
  /** How many reports of how far the works are. */
  readonly points: number
  /** How many notices are out and works held up, half and half. */
  readonly marks: number
  readonly playbook: Playbook
  readonly hash: string
  /** When the halt took effect (ms); all of it happens within `hours`. */
  readonly startAt: number
  readonly hours: number
}

/** How many streams of work there are, each of one work. */
export const STREAMS = 10

/** An incident whose chart has many points and marks: ten works that go forth and back, each with its plan, and estimates that slip. */
export function chartedIncident(wanted: Wanted): Envelope[] {
  const { stream, points, marks, playbook, hash, startAt, hours } = wanted
  const envelopes = longIncident({ stream, events: 1, playbook, hash, startAt })
  const actor = envelopes[0]?.actor
  if (!actor) throw new Error('there is no declaration')
  let at = envelopes[0]?.at ?? clockZero
  const add = (when: number, event: NewEvent) => {
    const before = envelopes.at(-1)
    at = tick(at, when)
    envelopes.push({
      ...event,
      stream,
      node: 'bench-node',
      seq: envelopes.length + 1,
      at,
      enteredAt: when,
      happenedAt: when,
      actor,
      prev: before ? linkOf(before, sha256) : null
    })
  }
  const span = hours * 60 * MINUTE - 4 * MINUTE
  const timeOf = (share: number) => Math.floor(startAt + 2 * MINUTE + share * span)
  for (let one = 0; one < STREAMS; one += 1) {
    const [id, title] = [`w${one}`, `復旧作業 ${one + 1}`]
    add(startAt + MINUTE, work('work.added', { work: id, title, stream: { kind: 'system', id: `系統 ${one + 1}` } }))
    add(startAt + MINUTE, work('work.planned', { work: id, title, start: startAt, end: timeOf(0.5 + one / 20) }))
  }
  const everyMark = Math.floor(points / marks)
  for (let point = 0; point < points; point += 1) {
    const one = point % STREAMS
    const when = timeOf(point / points)
    const [id, title] = [`w${one}`, `復旧作業 ${one + 1}`]
    const isSetBack = point % 97 === 0
    const done =
      1_000 * ((point / points) * (60 + 3 * one) + 5 * Math.sin(point / 300 + one) + 8) * (isSetBack ? 0.6 : 1)
    add(when, work('work.advanced', { work: id, title, done: Math.floor(done), of: 100_000 }))
    if (point % everyMark !== 0) continue
    const number = point / everyMark
    if (number % 2 === 0) add(when, mark('mark.posted', { mark: `m${number}`, channel: 'web', nextUpdateAt: null }))
    else add(when, work('work.blocked', { work: id, title, block: `b${number}`, on: '鍵の管理者', reason: '' }))
    if (number % 10 !== 0) continue
    const [from, to] = [timeOf(0.6 + number / 200), timeOf(0.7 + number / 150)]
    add(when, eta('eta.estimated', { eta: `e${number}`, from, to, basis: '', reviewAt: null }))
  }
  return envelopes
}
