import type { Actor } from '../../event/envelope.ts'
import { slipsIn } from '../../incident/eta/slips.ts'
import type { IncidentState } from '../../incident/state.ts'

/** One estimate of when recovery comes (times in ms), as it stands among the others. */
export type EtaVersion = {
  readonly id: string
  /** 1 is the first. */
  readonly number: number
  readonly from: number | null
  /** Null where nobody knew an end. */
  readonly to: number | null
  readonly basis: string
  readonly reviewAt: number | null
  readonly by: Actor
  readonly at: number
  readonly enteredAt: number
  /** How much later (minutes) than the last known end; 0 where it is no slip, null where the end was lost. */
  readonly slippedMinutes: number | null
}

/** Every estimate in the order of its time, what stands, the slips counted and added up, and a review that is late. */
export type EtaStanding = {
  readonly versions: readonly EtaVersion[]
  readonly current: EtaVersion | null
  readonly slips: number
  readonly totalMinutes: number
  /** Since when (ms) the review of what stands is late; null where it is not. */
  readonly reviewLateSince: number | null
}

/** The estimates of an incident, those that people marked before there was a desk for them among them, at a moment (ms). */
export function etaStanding(state: Pick<IncidentState, 'etas' | 'estimates' | 'times'>, now: number): EtaStanding {
  const all = [
    ...[...state.estimates].map(([id, { value, ...said }]) => ({ ...said, ...value, id, basis: '', reviewAt: null })),
    ...[...state.etas.values()].map(({ value, ...said }) => ({ ...said, ...value }))
  ].sort((a, b) => a.at - b.at || a.enteredAt - b.enteredAt)
  const slips = slipsIn(all)
  const bySlip = new Map(slips.map((slip) => [slip.id, slip]))
  const versions = all.map((one, place): EtaVersion => {
    const slip = bySlip.get(one.id)
    return {
      id: one.id,
      number: place + 1,
      from: one.from,
      to: one.to,
      basis: one.basis,
      reviewAt: one.reviewAt,
      by: one.by,
      at: one.at,
      enteredAt: one.enteredAt,
      slippedMinutes: slip ? (slip.to === null ? null : slip.minutes) : 0
    }
  })
  const current = versions.at(-1) ?? null
  const isOver = state.times.has('resumed')
  const reviewAt = isOver ? null : (current?.reviewAt ?? null)
  return {
    versions,
    current,
    slips: slips.length,
    totalMinutes: slips.at(-1)?.totalMinutes ?? 0,
    reviewLateSince: reviewAt !== null && reviewAt < now ? reviewAt : null
  }
}
