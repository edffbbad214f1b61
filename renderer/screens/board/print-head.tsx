import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { formatInstant } from '../../../shared/report/time.ts'
import { isFiltered } from '../../../shared/view/board.ts'
import { useWall } from '../../store/clock.ts'
import { useSelection } from '../../store/selection.ts'
import { useZone } from '../../store/zone.ts'

/** What stands only on paper: when it was printed, and whether the list is narrowed. */
export const PrintHead = memo(function PrintHead() {
  const { t } = useTranslation()
  const zone = useZone()
  const now = useWall()
  const filtered = useSelection((selected) => isFiltered(selected.filter))
  return (
    <div className="only-print" aria-hidden>
      <p>
        {t('board.print.at', { time: formatInstant(now, zone) })} {filtered && t('board.print.filtered')}
      </p>
    </div>
  )
})
