import { formatClock, zoneLabel } from '../../shared/report/time.ts'
import { useTimeOfDay } from '../store/clock.ts'
import { useSession } from '../store/session.ts'
import { useZone } from '../store/zone.ts'

/** The time of day with its zone; UTC beside it where the person wants it. */
export function WallClock() {
  const now = useTimeOfDay()
  const zone = useZone()
  const showUtc = useSession((state) => state.settings?.showUtc ?? false)
  return (
    <span className="digits">
      {formatClock(now, zone, true)} {zoneLabel(now, zone)}
      {showUtc && zone !== 'UTC' && <span className="dim"> {formatClock(now, 'UTC', true)} UTC</span>}
    </span>
  )
}
