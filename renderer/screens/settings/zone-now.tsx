import { useTranslation } from 'react-i18next'
import { formatInstant } from '../../../shared/report/time.ts'
import { useWall } from '../../store/clock.ts'
import { useZone } from '../../store/zone.ts'

/** The present moment as the chosen zone shows it. */
export function ZoneNow() {
  const { t } = useTranslation()
  const now = useWall()
  const zone = useZone()
  return <span className="digits">{t('settings.zoneNow', { time: formatInstant(now, zone, { seconds: true }) })}</span>
}
