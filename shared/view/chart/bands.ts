import { EVERY_ASSET } from '../../incident/service/cell.ts'
import type { PlaybookIndex } from '../../playbook/applies.ts'
import type { Change } from './change.ts'
import { valueAt } from './change.ts'
import type { History } from './history.ts'

/** A stretch of a band (ms): from when until when something was in a state. What changed at the very end has a length of 0. */
export type Stretch = {
  readonly from: number
  readonly to: number
  readonly state: string
  /** How grave, from 0 (open, or the lowest severity) to 1 (halted, or the gravest). */
  readonly weight: number
  /** Not all assets are in it: the gravest state of any is shown. */
  readonly partly: boolean
}

/** A band under the chart: the severity, or one service. */
export type Band = {
  readonly id: string
  readonly kind: 'severity' | 'service'
  readonly stretches: readonly Stretch[]
}

/** The severity over time as a band, up to a moment (ms). */
export function severityBand({ severity }: History, playbook: PlaybookIndex, until: number): Band {
  const ranks = playbook.playbook.severities.length
  const weightOf = (id: string) => {
    const rank = playbook.severities.get(id)?.rank
    return rank === undefined || ranks < 2 ? 1 : (ranks - rank) / (ranks - 1)
  }
  const points = severity.map(({ at, value }) => ({ at, state: value, weight: weightOf(value), partly: false }))
  return { id: 'severity', kind: 'severity', stretches: stretched(points, until) }
}

/**
 * Each service that was ever less than open, in the playbook's order, up to a moment (ms). Where its assets differ the
 * most closed state counts: nothing that is halted for anybody looks open here.
 */
export function serviceBands({ cells }: History, playbook: PlaybookIndex, until: number): Band[] {
  const closedness = (state: string) => playbook.serviceStates.get(state)?.order ?? mostClosed(playbook)
  const byService = new Map<string, (readonly [asset: string, changes: readonly Change<string>[]])[]>()
  for (const [key, changes] of cells) {
    const slash = key.indexOf('/')
    const service = key.slice(0, slash)
    byService.set(service, [...(byService.get(service) ?? []), [key.slice(slash + 1), changes]])
  }
  const order = playbook.playbook.services.map((service) => service.id as string)
  return [...byService]
    .sort(([a], [b]) => placeIn(order, a) - placeIn(order, b))
    .map(([service, rows]): Band => {
      const moments = [...new Set(rows.flatMap(([, changes]) => changes.map(({ at }) => at)))].sort((a, b) => a - b)
      const points = moments.map((at) => {
        const states = rows.map(([asset, changes]) => ({ asset, state: valueAt(changes, at) })).filter(isSaid)
        const worst = states.reduce((one, other) => (closedness(other.state) > closedness(one.state) ? other : one))
        const isOfAll = states.some(({ asset }) => asset === EVERY_ASSET) && !isMixed(states)
        return {
          at,
          state: worst.state,
          weight: closedness(worst.state) / Math.max(1, mostClosed(playbook)),
          partly: !isOfAll && closedness(worst.state) > 0
        }
      })
      return { id: service, kind: 'service', stretches: stretched(points, until) }
    })
    .filter((band) => band.stretches.some((stretch) => stretch.weight > 0))
}

type Said = { readonly asset: string; readonly state: string }

function isSaid(one: { readonly asset: string; readonly state: string | undefined }): one is Said {
  return one.state !== undefined
}

function isMixed(states: readonly Said[]): boolean {
  return states.some((one) => one.state !== states[0]?.state)
}

type Held = Omit<Stretch, 'from' | 'to'> & { readonly at: number }

function stretched(points: readonly Held[], until: number): Stretch[] {
  const stretches: Stretch[] = []
  for (const [place, { at, ...held }] of points.entries()) {
    const to = Math.min(until, points[place + 1]?.at ?? until)
    const last = stretches.at(-1)
    if (to < at || (to === at && at !== until)) continue
    if (last && last.to === at && last.state === held.state && last.partly === held.partly)
      stretches[stretches.length - 1] = { ...last, to }
    else stretches.push({ from: at, to, ...held })
  }
  return stretches
}

/** The stretch of a band at a moment (ms). */
export function stretchAt({ stretches }: Band, at: number): Stretch | undefined {
  return stretches.findLast((one) => one.from <= at && (at < one.to || (at === one.to && one === stretches.at(-1))))
}

function mostClosed({ playbook }: PlaybookIndex): number {
  return playbook.serviceStates.reduce((most, state) => Math.max(most, state.order), 0)
}

function placeIn(order: readonly string[], id: string): number {
  const place = order.indexOf(id)
  return place < 0 ? order.length : place
}
