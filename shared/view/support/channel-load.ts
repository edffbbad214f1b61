import type { LoadField, LoadReport } from '../../incident/inquiry/inquiry.ts'
import { loadFields } from '../../incident/inquiry/inquiry.ts'
import { isOnDuty } from '../../incident/shift/shift.ts'
import type { IncidentState } from '../../incident/state.ts'
import type { PlaybookIndex } from '../../playbook/applies.ts'
import type { SupportChannel } from '../../playbook/schema.ts'
import { supportDeskOf } from '../../playbook/support-desk.ts'
import { perHourOf } from '../../watch/volume.ts'
import { nearness } from './limit.ts'
import type { Nearness } from './limit.ts'

const HOUR_MINUTES = 60
/** How many reports the small picture beside a channel goes back. */
const TREND_LENGTH = 12

/** What was last counted of a field, and for which moment (ms) it stands. */
export type Counted = { readonly value: number; readonly at: number; readonly periodMinutes: number }

/** How busy one channel is: what each field was when it was last reported, however long ago. Waits in minutes. */
export type ChannelLoad = {
  readonly channel: string
  readonly last: Readonly<Partial<Record<LoadField, Counted>>>
  /** How long a customer may wait here, and how near the longest wait is; null where nobody limits it. */
  readonly wait: Nearness | null
  readonly perHour: number | null
  /** What came in as a multiple of a normal hour, one decimal; null where either is not known. */
  readonly multiple: number | null
  /** Who left unanswered, in percent of those who were answered or left in the same report. */
  readonly abandonedPercent: number | null
  /** Seats taken now, by the turns that are recorded. */
  readonly onDuty: number
  /** Seats that what comes in asks for, null where that is not known. */
  readonly needed: number | null
  /** The longest waits of the last reports, oldest first. */
  readonly trend: readonly { readonly at: number; readonly minutes: number }[]
}

/** The reports that stand, oldest first by the moment that they stand for. */
export function standingReports({ inquiries }: Pick<IncidentState, 'inquiries'>): LoadReport[] {
  return [...inquiries.values()]
    .filter((report) => !report.withdrawn)
    .sort((a, b) => a.at - b.at || a.enteredAt - b.enteredAt)
}

/** How busy each channel of the desk is at a moment (ms), in the playbook's order. */
export function channelLoads(state: IncidentState, playbook: PlaybookIndex, now: number): ChannelLoad[] {
  const desk = supportDeskOf(playbook.playbook)
  const rule = playbook.playbook.escalationRules.find(({ trigger }) => trigger === 'supportOverload')
  const ofRule = rule?.trigger === 'supportOverload' ? rule.params.waitMinutes : null
  const reports = standingReports(state)
  return desk.channels.map((channel) => {
    const last = lastOf(reports, channel.id)
    const perHour = last.received ? hourly(last.received) : null
    const normal = perHourOf(channel.id, state.gauges, desk.channels)
    const limit = channel.waitMinutes ?? ofRule
    return {
      channel: channel.id,
      last,
      wait: limit === null ? null : nearness(last.longestWait?.value ?? null, limit, 'over'),
      perHour,
      multiple: perHour === null || normal === null ? null : oneDecimal(perHour / normal),
      abandonedPercent: abandonedPercent(reports, channel.id),
      onDuty: [...state.shifts.values()].filter((one) => one.channel === channel.id && isOnDuty(one, now)).length,
      needed: perHour === null ? null : seatsFor(perHour, handleMinutesOf(channel, state), desk.occupancyPercent),
      trend: trendOf(reports, channel.id)
    }
  })
}

/**
 * Seats for what comes in: the work of an hour over what one seat gets done, who are busy `occupancyPercent` of their time
 * at most (manual, chapter 5.2). It holds the line; a queue that has piled up needs more.
 */
export function seatsFor(perHour: number, handleMinutes: number, occupancyPercent: number): number {
  return Math.ceil(Number(((perHour * handleMinutes) / HOUR_MINUTES / (occupancyPercent / 100)).toFixed(6)))
}

/** How long (min) one inquiry takes on a channel: as set in this incident, else by the playbook. */
export function handleMinutesOf(channel: SupportChannel, { gauges }: Pick<IncidentState, 'gauges'>): number {
  return gauges.get(channel.id)?.value.handleMinutes ?? channel.handleMinutes
}

function lastOf(reports: readonly LoadReport[], channel: string): ChannelLoad['last'] {
  const last: Partial<Record<LoadField, Counted>> = {}
  for (const { at, value } of reports) {
    const line = value.lines.find((one) => one.channel === channel)
    for (const field of loadFields) {
      const counted = line?.[field] ?? null
      if (counted !== null) last[field] = { value: counted, at, periodMinutes: value.periodMinutes }
    }
  }
  return last
}

function abandonedPercent(reports: readonly LoadReport[], channel: string): number | null {
  for (const { value } of reports.toReversed()) {
    const line = value.lines.find((one) => one.channel === channel)
    if (!line || line.abandoned === null || line.answered === null) continue
    const all = line.abandoned + line.answered
    return all === 0 ? 0 : Math.round((line.abandoned / all) * 100)
  }
  return null
}

function trendOf(reports: readonly LoadReport[], channel: string): ChannelLoad['trend'] {
  return reports
    .flatMap(({ at, value }) => {
      const minutes = value.lines.find((one) => one.channel === channel)?.longestWait ?? null
      return minutes === null ? [] : [{ at, minutes }]
    })
    .slice(-TREND_LENGTH)
}

function hourly({ value, periodMinutes }: Counted): number {
  return oneDecimal((value * HOUR_MINUTES) / periodMinutes)
}

function oneDecimal(value: number): number {
  return Math.round(value * 10) / 10
}
