import { IconPlayerPauseFilled, IconSchool } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Exercise } from '../../shared/drill/exercise.ts'
import { formatClock, formatInstant, zoneLabel } from '../../shared/report/time.ts'
import { useWall } from '../store/clock.ts'
import { useIncident } from '../store/incident.ts'
import { go } from '../store/route.ts'
import { useZone } from '../store/zone.ts'
import styles from './frame.module.css'

/** The band over every screen of a drill: that it is one, how its clock runs or why it stands, and what the wall shows. */
export function DrillBand() {
  const { t } = useTranslation()
  const exercise = useIncident(({ log }) => log.state.exercise)
  return (
    <div className={`${styles.band} ${styles.drill}`} data-testid="drill-band">
      <IconSchool aria-hidden size={20} />
      {t(exercise?.ended ? 'frame.drillEnded' : 'frame.drillBand')}
      {exercise && !exercise.ended && <Running exercise={exercise} />}
      {exercise && <WallTime />}
    </div>
  )
}

function Running({ exercise: { clock, paused } }: { readonly exercise: Exercise }) {
  const { t } = useTranslation()
  const zone = useZone()
  if (!paused) return clock.pace === 1 ? null : <strong>{t('frame.drillPace', { pace: clock.pace })}</strong>
  const { reason, incident } = paused.value
  const time = formatInstant(paused.at, zone, { day: false })
  const why =
    incident === null
      ? t('frame.drillPausedBand', { person: paused.by.person, time, reason })
      : t('frame.drillYieldedBand')
  return (
    <>
      <strong className={styles.drillStopped}>
        <IconPlayerPauseFilled aria-hidden size={16} />
        <span className={styles.drillWhy} title={why}>
          {why}
        </span>
      </strong>
      {incident !== null && (
        <button type="button" className={styles.place} onClick={() => go({ screen: 'board', stream: incident })}>
          {t('frame.toReal')}
        </button>
      )}
    </>
  )
}

function WallTime() {
  const { t } = useTranslation()
  const wall = useWall()
  const zone = useZone()
  return (
    <span className={`${styles.drillWall} digits`}>
      {t('frame.wallTime', { time: formatClock(wall, zone), zone: zoneLabel(wall, zone) })}
    </span>
  )
}
