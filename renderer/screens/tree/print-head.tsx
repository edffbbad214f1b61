import { useTranslation } from 'react-i18next'
import type { IncidentState } from '../../../shared/incident/state.ts'
import { formatInstant } from '../../../shared/report/time.ts'
import { useWall } from '../../store/clock.ts'
import { useZone } from '../../store/zone.ts'

/** What stands over the printed picture: the incident and when it was printed. */
export function TreePrintHead({ state }: { readonly state: IncidentState }) {
  const { t } = useTranslation()
  const zone = useZone()
  const now = useWall()
  return (
    <div className="only-print" aria-hidden>
      <p>
        {state.drill && t('common.drillMark')} {state.title} — {t('board.print.at', { time: formatInstant(now, zone) })}
      </p>
    </div>
  )
}
