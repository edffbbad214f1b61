import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Shift } from '../../../../shared/incident/shift/shift.ts'
import type { IncidentState } from '../../../../shared/incident/state.ts'
import { formatInstant } from '../../../../shared/report/time.ts'
import { seatsAt } from '../../../../shared/view/support/seats.ts'
import { useNames } from '../../../parts/use-names.ts'
import { useZone } from '../../../store/zone.ts'
import styles from '../support.module.css'
import { SeatRow } from './seat-row.tsx'
import own from './seats.module.css'

type Props = { readonly state: IncidentState; readonly now: number }

/** Who sits at the desk now, who comes next, and whose turn is over. */
export function Seats({ state, now }: Props) {
  const { t } = useTranslation()
  const seats = useMemo(() => seatsAt(state, now), [state, now])
  const nobody = state.shifts.size === 0
  return (
    <aside className={`${styles.card} ${own.pane}`} aria-label={t('support.seats.title')}>
      <h2>{t('support.seats.title')}</h2>
      {nobody && <p className={styles.empty}>{t('support.seats.empty')}</p>}
      {!nobody && (
        <>
          <h3>
            {t('support.seats.now')} <span className="digits">({seats.now.length})</span>
          </h3>
          {seats.now.length === 0 && <p className={styles.empty}>{t('support.seats.nobodyNow')}</p>}
          <ul className={own.rows}>
            {seats.now.map((shift) => (
              <SeatRow key={shift.id} shift={shift} now={now} />
            ))}
          </ul>
        </>
      )}
      {seats.toCome.length > 0 && (
        <>
          <h3>
            {t('support.seats.toCome')} <span className="digits">({seats.toCome.length})</span>
          </h3>
          <ul className={own.rows}>
            {seats.toCome.map((shift) => (
              <SeatRow key={shift.id} shift={shift} now={now} />
            ))}
          </ul>
        </>
      )}
      {seats.over.length > 0 && (
        <>
          <h3>
            {t('support.seats.over')} <span className="digits">({seats.over.length})</span>
          </h3>
          <ul className={own.rows}>
            {seats.over.map((shift) => (
              <PastRow key={shift.id} shift={shift} />
            ))}
          </ul>
        </>
      )}
    </aside>
  )
}

function PastRow({ shift }: { readonly shift: Shift }) {
  const { t } = useTranslation()
  const names = useNames()
  const zone = useZone()
  return (
    <li className={own.row}>
      <span className={own.who}>
        <span className={shift.cancelled ? own.gone : undefined}>{shift.person}</span>
        <span className="dim">{names.support.channel(shift.channel)}</span>
      </span>
      <span className={own.when}>
        <span className="digits dim">{t('support.seats.since', { time: formatInstant(shift.from, zone) })}</span>
        {shift.ended !== null && (
          <span className="digits dim">{t('support.seats.ended', { time: formatInstant(shift.ended, zone) })}</span>
        )}
        {shift.cancelled && (
          <span className="dim">{t('support.seats.cancelled', { reason: shift.cancelled.value })}</span>
        )}
      </span>
    </li>
  )
}
