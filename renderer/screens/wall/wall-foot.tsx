import { useTranslation } from 'react-i18next'
import { isStopped } from '../../../shared/drill/clock.ts'
import { formatDay, formatInstant } from '../../../shared/report/time.ts'
import { useIncident } from '../../store/incident.ts'
import { useIncidents } from '../../store/incidents.ts'
import { useZone } from '../../store/zone.ts'
import styles from './wall.module.css'

/** The time of day with its zone, and whether other incidents are open: the wall stays with its own. */
export function WallFoot({ stream, now }: { readonly stream: string; readonly now: number }) {
  const { t } = useTranslation()
  const zone = useZone()
  const exercise = useIncident(({ log }) => log.state.exercise)
  const others = (useIncidents() ?? []).filter((row) => row.stream !== stream && row.closedAt === null).length
  return (
    <footer className={styles.foot}>
      <span className="digits">
        {exercise && `${t('frame.drillTime')} `}
        {formatDay(now, zone)} {formatInstant(now, zone, { day: false, seconds: true })}
        {exercise && isStopped(exercise.clock) && ` — ${t('home.drillStands')}`}
      </span>
      {others > 0 && <strong>{t('wall.others', { count: others })}</strong>}
      <span>Haltdesk</span>
    </footer>
  )
}
