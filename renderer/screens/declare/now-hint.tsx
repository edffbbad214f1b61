import { useTranslation } from 'react-i18next'
import { formatClock, zoneLabel } from '../../../shared/report/time.ts'
import { useNow } from '../../store/clock.ts'
import { useZone } from '../../store/zone.ts'

/** Says that an empty time is the present, which counts on. */
export function NowHint() {
  const { t } = useTranslation()
  const now = useNow()
  const zone = useZone()
  return (
    <span className="digits">
      {t('declare.effectiveHint', { time: `${formatClock(now, zone, true)} ${zoneLabel(now, zone)}` })}
    </span>
  )
}
