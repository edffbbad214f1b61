import { IconInbox, IconPlayerPauseFilled, IconSchool, IconSteeringWheel } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Exercise } from '../../shared/drill/exercise.ts'
import { formatClock, formatDuration, formatInstant, zoneLabel } from '../../shared/report/time.ts'
import { inboxOf } from '../../shared/view/drill/inbox.ts'
import { ActButton } from '../parts/act-button.tsx'
import { refusedText } from '../screens/board/dialogs/refused-text.ts'
import { act } from '../store/act.ts'
import { useWall } from '../store/clock.ts'
import { useIncident } from '../store/incident.ts'
import { go, useRoute } from '../store/route.ts'
import { useZone } from '../store/zone.ts'
import styles from './frame.module.css'
import { openInbox } from './inbox/inbox-store.ts'

/**
 * The band over every screen of a drill: that it is one or replays a real case, how its clock runs or why it stands, what the
 * wall shows; and from here to what has arrived and to whoever leads it.
 */
export function DrillBand() {
  const { t } = useTranslation()
  const exercise = useIncident(({ log }) => log.state.exercise)
  const isCase = useIncident(({ log }) => log.state.reference !== null)
  const stream = useIncident((open) => open.stream)
  return (
    <div className={`${styles.band} ${styles.drill}`} data-testid="drill-band">
      <IconSchool aria-hidden size={20} />
      {t(isCase ? 'frame.drillCase' : exercise?.ended ? 'frame.drillEnded' : 'frame.drillBand')}
      {exercise && <Running exercise={exercise} />}
      {exercise && <WallTime />}
      {exercise && stream !== null && <Ways exercise={exercise} stream={stream} />}
    </div>
  )
}

function Running({ exercise: { clock, paused, ended, branch, beganAt } }: { readonly exercise: Exercise }) {
  const { t } = useTranslation()
  const zone = useZone()
  const left = branch && <span>{t('drill.inbox.branch', { time: formatDuration(branch.at - beganAt) })}</span>
  if (ended || !paused) {
    return (
      <>
        {left}
        {!ended && clock.pace > 1 && <strong>{t('frame.drillPace', { pace: clock.pace })}</strong>}
      </>
    )
  }
  const { reason, incident } = paused.value
  const time = formatInstant(paused.at, zone, { day: false })
  const why =
    incident === null
      ? t('frame.drillPausedBand', { person: paused.by.person, time, reason })
      : t('frame.drillYieldedBand')
  return (
    <>
      {left}
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

/** What can be done from the band: on with a drill that stands, the inbox, the facilitator's screen. */
function Ways({ exercise, stream }: { readonly exercise: Exercise; readonly stream: string }) {
  const { t } = useTranslation()
  const here = useRoute().screen
  const items = inboxOf(exercise)
  const unseen = items.filter(({ isNew }) => isNew).length
  return (
    <span className={`${styles.drillWays} no-print`}>
      {exercise.paused && here !== 'facilitator' && (
        <ActButton
          refused={refusedText({ name: 'drill.resume', data: {} })}
          onAct={() => void act({ name: 'drill.resume', data: {} })}
        >
          {t('drill.inbox.resume')}
        </ActButton>
      )}
      <ActButton leftSection={<IconInbox aria-hidden size={16} />} onAct={() => openInbox(true)}>
        {unseen > 0 && !exercise.ended
          ? t('drill.inbox.buttonNew', { count: unseen })
          : t('drill.inbox.button', { count: items.length })}
      </ActButton>
      {here !== 'facilitator' && (
        <ActButton
          leftSection={<IconSteeringWheel aria-hidden size={16} />}
          onAct={() => go({ screen: 'facilitator', stream })}
        >
          {t('drill.inbox.toDesk')}
        </ActButton>
      )}
    </span>
  )
}
