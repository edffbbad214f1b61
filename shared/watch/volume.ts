import type { Gauge, Load } from '../incident/inquiry/inquiry.ts'
import type { Said } from '../incident/register.ts'
import type { SupportChannel } from '../playbook/schema.ts'

const HOUR_MINUTES = 60

/** How much came in against a normal day, and when (ms) what it is measured by was last set. */
export type Volume = { readonly multiple: number; readonly knownAt: number; readonly counted: boolean }

/**
 * The volume of a report as a multiple of a normal day: what was said, else what came in on the channels of which both the
 * count and a normal hour are known. Null where neither is: it is not guessed.
 */
export function volumeOf(
  { volumeMultiple, lines, periodMinutes }: Load,
  gauges: ReadonlyMap<string, Said<Gauge>>,
  channels: readonly SupportChannel[]
): Volume | null {
  if (volumeMultiple !== null) return { multiple: volumeMultiple, knownAt: 0, counted: false }
  let came = 0
  let normal = 0
  let knownAt = 0
  for (const { channel, received } of lines) {
    const gauge = gauges.get(channel)
    const perHour = perHourOf(channel, gauges, channels)
    if (received === null || perHour === null) continue
    came += received
    normal += (perHour * periodMinutes) / HOUR_MINUTES
    knownAt = Math.max(knownAt, gauge?.enteredAt ?? 0)
  }
  return normal === 0 ? null : { multiple: Math.round((came / normal) * 10) / 10, knownAt, counted: true }
}

/** What a normal hour brings on a channel: as set in this incident, else by the playbook. Null where nobody said. */
export function perHourOf(
  channel: string,
  gauges: ReadonlyMap<string, Said<Gauge>>,
  channels: readonly SupportChannel[]
): number | null {
  return gauges.get(channel)?.value.perHour ?? channels.find((one) => one.id === channel)?.normalPerHour ?? null
}
