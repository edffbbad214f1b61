import type { IncidentState } from '../../incident/state.ts'
import type { PlaybookIndex } from '../../playbook/applies.ts'
import { supportDeskOf } from '../../playbook/support-desk.ts'
import { volumeOf } from '../../watch/volume.ts'
import type { ChannelLoad } from './channel-load.ts'
import { channelLoads, standingReports } from './channel-load.ts'
import type { Nearness } from './limit.ts'
import { nearness } from './limit.ts'

const MINUTE = 60_000

/** How the desk stands at a glance. Times in ms. */
export type LoadStanding = {
  readonly channels: readonly ChannelLoad[]
  /** The channel whose wait is nearest to its limit, or furthest over it; null where no wait was reported. */
  readonly worst: ChannelLoad | null
  /** All that came in against a normal day; null where no rule limits it. */
  readonly volume: Nearness | null
  /** The rule that speaks when a limit is passed, null where the playbook has none. */
  readonly rule: string | null
  /** The report that stands for the latest moment, and when the next one is due. */
  readonly reportedAt: number | null
  readonly nextReportAt: number | null
  readonly onDuty: number
  /** Seats that are asked for in all; null where no channel's are known. */
  readonly needed: number | null
  /** Seats short of what each channel needs: a seat too many on one is no seat on another. */
  readonly short: number
}

/** How the support desk stands at a moment (ms). No report is due once the incident is closed. */
export function loadStanding(state: IncidentState, playbook: PlaybookIndex, now: number): LoadStanding {
  const desk = supportDeskOf(playbook.playbook)
  const channels = channelLoads(state, playbook, now)
  const reports = standingReports(state)
  const rule = playbook.playbook.escalationRules.find(({ trigger }) => trigger === 'supportOverload')
  const limit = rule?.trigger === 'supportOverload' ? rule.params.volumeMultiple : null
  const multiple = reports
    .map(({ value }) => volumeOf(value, state.gauges, desk.channels)?.multiple ?? null)
    .findLast((one) => one !== null)
  const reportedAt = reports.at(-1)?.at ?? null
  const since = reportedAt ?? state.declaredAt
  const needs = channels.map(({ needed }) => needed).filter((one) => one !== null)
  return {
    channels,
    worst: worstOf(channels),
    volume: limit === null ? null : nearness(multiple ?? null, limit, 'at'),
    rule: rule?.id ?? null,
    reportedAt,
    nextReportAt: since === null || state.closed ? null : since + desk.reportEveryMinutes * MINUTE,
    onDuty: channels.reduce((sum, one) => sum + one.onDuty, 0),
    needed: needs.length === 0 ? null : needs.reduce((sum, one) => sum + one, 0),
    short: channels.reduce((sum, { needed, onDuty }) => sum + Math.max(0, (needed ?? 0) - onDuty), 0)
  }
}

function worstOf(channels: readonly ChannelLoad[]): ChannelLoad | null {
  const known = channels.filter(({ wait }) => (wait?.share ?? null) !== null)
  return known.toSorted((a, b) => (b.wait?.share ?? 0) - (a.wait?.share ?? 0))[0] ?? null
}
