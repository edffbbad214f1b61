import { useTranslation } from 'react-i18next'
import type { IncidentState } from '../../../shared/incident/state.ts'
import { formatInstant } from '../../../shared/report/time.ts'
import { isFiltered } from '../../../shared/view/board.ts'
import { useNow } from '../../store/clock.ts'
import { useSelection } from '../../store/selection.ts'
import { useZone } from '../../store/zone.ts'

/** What stands only on paper: the drill's mark on every page, when it was printed, and whether the list is narrowed. */
export function PrintHead({ state }: { readonly state: IncidentState }) {
  const { t } = useTranslation()
  const zone = useZone()
  const now = useNow()
  const filtered = useSelection((selected) => isFiltered(selected.filter))
  return (
    <div className="only-print" aria-hidden>
      {state.drill && <div className="print-drill">{t('frame.drillBand')}</div>}
      <p>
        {t('board.print.at', { time: formatInstant(now, zone) })} {filtered && t('board.print.filtered')}
      </p>
    </div>
  )
}
