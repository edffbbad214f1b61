import { IconInbox, IconPlayerPause, IconSchool, IconSteeringWheel } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Exercise } from '../../shared/drill/exercise.ts'
import { isStopped } from '../../shared/drill/clock.ts'
import { formatClock, formatInstant, zoneLabel } from '../../shared/report/time.ts'
import { inboxOf } from '../../shared/view/drill/inbox.ts'
import { ActButton } from '../parts/act-button.tsx'
import { refusedText } from '../screens/board/dialogs/refused-text.ts'
import { act } from '../store/act.ts'
import { useNow, useWall } from '../store/clock.ts'
import { useIncident } from '../store/incident.ts'
import { go, useRoute } from '../store/route.ts'
import { useZone } from '../store/zone.ts'
import styles from './frame.module.css'
import { openInbox } from './inbox/inbox-store.ts'

/** Says on every screen of a drill that it is one; of one with a clock also what time it is there and what has arrived. */
export function DrillBand() {
  const { t } = useTranslation()
  const exercise = useIncident(({ log }) => log.state.exercise)
  const stream = useIncident((open) => open.stream)
  return (
    <div className={`${styles.band} ${styles.drill}`} data-testid="drill-band">
      <span className={styles.drillWord}>
        <IconSchool aria-hidden size={20} />
        {t(exercise?.ended ? 'frame.drillEnded' : 'frame.drillBand')}
      </span>
      {exercise && stream !== null && (
        <>
          <DrillStanding exercise={exercise} />
          <DrillWays exercise={exercise} stream={stream} />
        </>
      )}
    </div>
  )
}

/** What time it is in the drill, how its clock runs, and what the wall shows. */
function DrillStanding({ exercise }: { readonly exercise: Exercise }) {
  const { t } = useTranslation()
  const zone = useZone()
  const now = useNow()
  const wall = useWall()
  const { clock, ended, paused, branch } = exercise
  const at = (ms: number) => formatInstant(ms, zone, { day: false, seconds: true })
  const { incident, reason } = paused?.value ?? { incident: null, reason: '' }
  return (
    <span className={styles.drillFacts}>
      {branch && <span>{t('drill.inbox.branch', { time: at(branch.at) })}</span>}
      {!ended && (
        <>
          <span className="digits">{t('drill.inbox.clock', { time: at(now) })}</span>
          {!isStopped(clock) && <span className="digits">{t('drill.inbox.pace', { pace: clock.pace })}</span>}
          {isStopped(clock) && (
            <span className={styles.drillPaused}>
              <IconPlayerPause aria-hidden size={17} />
              <span className={styles.drillWhy} title={reason}>
                {incident !== null
                  ? t('drill.inbox.pausedReal')
                  : reason === ''
                    ? t('drill.inbox.pausedPlain')
                    : t('drill.inbox.paused', { reason })}
              </span>
            </span>
          )}
        </>
      )}
      <span className={`${styles.drillWall} digits`}>
        {t('frame.wallTime', { time: formatClock(wall, zone), zone: zoneLabel(wall, zone) })}
      </span>
    </span>
  )
}

/** What can be done from the band: to the real incident, on with the drill, the inbox, the facilitator's screen. */
function DrillWays({ exercise, stream }: { readonly exercise: Exercise; readonly stream: string }) {
  const { t } = useTranslation()
  const here = useRoute().screen
  const items = inboxOf(exercise)
  const unseen = items.filter(({ isNew }) => isNew).length
  const real = exercise.paused?.value.incident ?? null
  return (
    <span className={`${styles.drillWays} no-print`}>
      {real !== null && (
        <>
          <ActButton variant="filled" color="red" onAct={() => go({ screen: 'board', stream: real })}>
            {t('drill.inbox.toReal')}
          </ActButton>
          <ActButton
            refused={refusedText({ name: 'drill.resume', data: {} })}
            onAct={() => void act({ name: 'drill.resume', data: {} })}
          >
            {t('drill.inbox.resume')}
          </ActButton>
        </>
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
