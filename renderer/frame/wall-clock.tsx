import { useTranslation } from 'react-i18next'
import { formatClock, zoneLabel } from '../../shared/report/time.ts'
import { useNow, useWall } from '../store/clock.ts'
import { useIncident } from '../store/incident.ts'
import { useSession } from '../store/session.ts'
import { useZone } from '../store/zone.ts'
import styles from './frame.module.css'
import { useDrillHere } from './use-drill-here.ts'

/**
 * The time of day with its zone; UTC beside it where the person wants it. In a drill with a clock of its own the time of the
 * drill, by which everything on the screen counts; its band says what the wall shows.
 */
export function WallClock() {
  const isDrill = useDrillHere()
  const hasClock = useIncident(({ log }) => log.state.exercise !== null)
  return isDrill && hasClock ? <DrillTime /> : <WallTime />
}

function WallTime() {
  const now = useWall()
  const zone = useZone()
  const showUtc = useSession((state) => state.settings?.showUtc ?? false)
  return (
    <span className="digits">
      {formatClock(now, zone, true)} {zoneLabel(now, zone)}
      {showUtc && zone !== 'UTC' && <span className="dim"> {formatClock(now, 'UTC', true)} UTC</span>}
    </span>
  )
}

function DrillTime() {
  const { t } = useTranslation()
  const now = useNow()
  const zone = useZone()
  return (
    <span className={`${styles.drillTime} digits`} data-testid="drill-time">
      {t('frame.drillTime')} {formatClock(now, zone, true)} {zoneLabel(now, zone)}
    </span>
  )
}
