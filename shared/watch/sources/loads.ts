import type { LoadLine, LoadReport } from '../../incident/inquiry/inquiry.ts'
import type { IncidentState } from '../../incident/state.ts'
import type { PlaybookIndex } from '../../playbook/applies.ts'
import { supportDeskOf } from '../../playbook/support-desk.ts'
import type { LoadSource, Sources, Wait } from '../sources.ts'
import { volumeOf } from '../volume.ts'

/** What was reported once: of the whole desk before there was a desk, of some channels since. */
type Told = Pick<LoadSource, 'id' | 'at' | 'knownAt' | 'volumeMultiple'> & { readonly waits: readonly Wait[] }

/**
 * How busy the desk was after each report, in their order. What a report says nothing of stands as it was last reported:
 * a channel that nobody counts has not eased. A report of channels takes the place of what was said of the whole desk.
 */
export function loadSources(state: IncidentState, playbook: PlaybookIndex, signals: Sources['signals']): LoadSource[] {
  const told = [...ofTheDesk(signals), ...ofChannels(state, playbook)]
  told.sort((a, b) => a.at - b.at || a.knownAt - b.knownAt)
  const standing = new Map<string, Wait>()
  let volumeMultiple: number | null = null
  return told.map((one) => {
    if (one.waits.some((wait) => wait.channel !== WHOLE_DESK)) standing.delete(WHOLE_DESK)
    for (const wait of one.waits) standing.set(wait.channel, wait)
    volumeMultiple = one.volumeMultiple ?? volumeMultiple
    return { id: one.id, at: one.at, knownAt: one.knownAt, waits: [...standing.values()], volumeMultiple }
  })
}

const WHOLE_DESK = ''

function ofTheDesk(signals: Sources['signals']): Told[] {
  return signals('supportLoad').map(({ id, at, knownAt, fact }) => ({
    id,
    at,
    knownAt,
    waits: [{ channel: WHOLE_DESK, minutes: fact.waitMinutes, limitMinutes: null }],
    volumeMultiple: fact.volumeMultiple
  }))
}

function ofChannels(state: IncidentState, playbook: PlaybookIndex): Told[] {
  const { channels } = supportDeskOf(playbook.playbook)
  const limits = new Map(channels.map((channel) => [channel.id, channel.waitMinutes]))
  const standing = [...state.inquiries.values()].filter((report) => !report.withdrawn)
  return standing.map((report) => {
    const volume = volumeOf(report.value, state.gauges, channels)
    return {
      id: report.id,
      at: report.at,
      knownAt: Math.max(report.enteredAt, volume?.knownAt ?? 0),
      waits: waitsIn(report, limits),
      volumeMultiple: volume?.multiple ?? null
    }
  })
}

function waitsIn({ value }: LoadReport, limits: ReadonlyMap<string, number | null>): Wait[] {
  return value.lines.flatMap(({ channel, longestWait }: LoadLine) =>
    longestWait === null ? [] : [{ channel, minutes: longestWait, limitMinutes: limits.get(channel) ?? null }]
  )
}
