import { useStore } from 'zustand'
import { formatDay, formatInstant } from '../../../shared/report/time.ts'
import { clock } from '../../store/clock.ts'
import { useZone } from '../../store/zone.ts'

/** Writes instants (ms) in the zone that the foot of the wall names; one of today without its day. */
export function useWallTime(): (ms: number) => string {
  const zone = useZone()
  const today = useStore(clock, ({ now }) => formatDay(now, zone))
  return (ms) => formatInstant(ms, zone, { day: formatDay(ms, zone) !== today, zone: false })
}
