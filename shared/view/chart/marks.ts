import type { Envelope } from '../../event/envelope.ts'
import { eventKey } from '../../event/envelope.ts'
import type { About } from '../../incident/escalation/escalation.ts'
import { levelOf } from '../../incident/escalation/escalation.ts'
import type { IncidentState } from '../../incident/state.ts'
import type { TimeName } from '../../incident/times.ts'
import { haltTimes } from '../../incident/times.ts'
import { forOthers } from '../../report/privileged.ts'
import { postSources } from '../../watch/sources/notices.ts'
import type { History } from './history.ts'

/** The lanes over the chart in which what happened is marked, from top to bottom. */
export const markLanes = ['notice', 'escalation', 'event'] as const
export type MarkLane = (typeof markLanes)[number]

/** What a mark stands for. */
export type MarkOf =
  | { readonly kind: 'post'; readonly channel: string; readonly holding: boolean }
  | {
      readonly kind: 'escalation'
      readonly id: string
      readonly level: number
      readonly about: About
      readonly over: boolean
    }
  | { readonly kind: 'time'; readonly name: TimeName }
  | { readonly kind: 'phase'; readonly phase: string }
  | { readonly kind: 'rehalt' }
  | { readonly kind: 'block'; readonly work: string; readonly on: string }
  | { readonly kind: 'pin'; readonly event: Envelope }

/** Something that happened, marked on the chart at its moment (ms). */
export type Mark = { readonly key: string; readonly at: number; readonly lane: MarkLane; readonly of: MarkOf }

/**
 * What is marked: every notice that is out, every escalation when it was first raised, the nine times of the halt, the
 * phases, what came to hold work up, a halt that came back, and every entry that somebody pinned but the privileged ones: the
 * chart is shown and handed on. Of a real case every entry is marked: they are all that is told of it. In the order of time.
 */
export function marksOf(state: IncidentState, history: History, events: readonly Envelope[]): Mark[] {
  const mark = (key: string, at: number, lane: MarkLane, of: MarkOf): Mark => ({ key, at, lane, of })
  return [
    ...postSources(state).map(({ channel, holding, at }, place) =>
      mark(`post:${place}`, at, 'notice', { kind: 'post', channel, holding })
    ),
    ...[...state.escalations.values()].map((one) =>
      mark(`escalation:${one.id}`, one.steps[0]?.at ?? one.since, 'escalation', {
        kind: 'escalation',
        id: one.id,
        level: levelOf(one),
        about: one.about,
        over: one.resolved !== undefined
      })
    ),
    ...haltTimes.flatMap((name) => {
      const said = state.times.get(name)
      return said ? [mark(`time:${name}`, said.value, 'event', { kind: 'time', name })] : []
    }),
    ...history.phase.slice(1).map(({ at, value }) => mark(`phase:${at}`, at, 'event', { kind: 'phase', phase: value })),
    ...[...state.rehalts.values()].map(({ at }) => mark(`rehalt:${at}`, at, 'event', { kind: 'rehalt' })),
    ...[...state.work.values()].flatMap((work) =>
      work.blocks.map((block) =>
        mark(`block:${block.id}`, block.began.at, 'event', { kind: 'block', work: work.title, on: block.on })
      )
    ),
    ...forOthers(noted(state, events), state).events.map((event) =>
      mark(`pin:${eventKey(event)}`, event.happenedAt, 'event', { kind: 'pin', event })
    )
  ].sort((a, b) => a.at - b.at)
}

/** How many pinned writings the chart goes without, as they are privileged. */
export function marksLeftOut(state: IncidentState, events: readonly Envelope[]): number {
  return forOthers(noted(state, events), state).leftOut
}

function noted({ pins, reference }: IncidentState, events: readonly Envelope[]): Envelope[] {
  return reference === null ? pinned(pins, events) : events.filter(({ type }) => type === 'remark.added')
}

/** The pinned entries. Most incidents have few, and a key is put together only where the number fits. */
function pinned(pins: ReadonlySet<string>, events: readonly Envelope[]): Envelope[] {
  if (pins.size === 0) return []
  const numbers = new Set([...pins].map((key) => Number(key.slice(key.lastIndexOf(':') + 1))))
  return events.filter((event) => numbers.has(event.seq) && pins.has(eventKey(event)))
}

/** Marks that lie so near that they would cover each other, as one. */
export type Cluster = { readonly at: number; readonly lane: MarkLane; readonly marks: readonly Mark[] }

/** The marks of a window, those of a lane that are nearer than `gap` (ms) to the first of a cluster put together. */
export function clustersOf(marks: readonly Mark[], window: { from: number; to: number }, gap: number): Cluster[] {
  const clusters: { at: number; lane: MarkLane; marks: Mark[] }[] = []
  const last = new Map<MarkLane, (typeof clusters)[number]>()
  for (const mark of marks) {
    if (mark.at < window.from || mark.at > window.to) continue
    const before = last.get(mark.lane)
    if (before && mark.at - before.at < gap) {
      before.marks.push(mark)
      continue
    }
    const cluster = { at: mark.at, lane: mark.lane, marks: [mark] }
    last.set(mark.lane, cluster)
    clusters.push(cluster)
  }
  return clusters
}
